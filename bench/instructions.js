// Counts the instructions of each part of an estimate under callgrind and compares them with instructions.json:
// node instructions.js [--update]
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { withInputs } from './native-inputs.js';
import { policyFiles, root } from './paths.js';
import { table } from './table.js';

const program = 'build/release/bench_instructions';
const file = new URL('instructions.json', import.meta.url);
const tolerance = 0.03;
/** So many situations of each workload; few, as callgrind takes some fifty times as long. */
const situations = { W1: 10, W2: 50, W3: 2 };
const seed = 410700;
const counted = 'mingbai_bench_counted';

/** The same everywhere: what the C library does for the newest processors is off, and nothing of the caller moves the stack. */
const plainProcessor = ['AVX', 'AVX2', 'AVX_Fast_Unaligned_Load', 'BMI2', 'ERMS', 'FSRM', 'MOVBE', 'SSE4_1', 'SSE4_2', 'SSSE3'];
const environment = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  GLIBC_TUNABLES: `glibc.cpu.hwcaps=${plainProcessor.map((feature) => `-${feature}`).join(',')}`,
};

const { values: options } = parseArgs({ options: { update: { type: 'boolean', default: false } } });

function run(command, ...parameters) {
  try {
    return execFileSync(command, parameters, { encoding: 'utf8', cwd: root, env: environment });
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(`No ${command}: install it, as tools/setup test does`);
    throw error;
  }
}

/** The total of the dump that callgrind wrote after the call of this number. */
function totalOf(output, number) {
  const total = /^(?:totals|summary): (\d+)/m.exec(readFileSync(`${output}.${number}`, 'utf8'));
  if (!total) throw new Error(`Callgrind's dump ${number} has no total.`);
  return Number(total[1]);
}

/** Instructions a situation, by workload and operation, and what they hold for. */
function measured(folder) {
  const output = join(folder, 'callgrind');
  const flags = [`--toggle-collect=${counted}`, `--dump-after=${counted}`, `--callgrind-out-file=${output}`];
  const policies = policyFiles().map((policy) => relative(root, policy));
  const { compiler, counts } = JSON.parse(run('valgrind', '--tool=callgrind', '-q', ...flags, program, folder, ...policies));
  const instructions = {};
  counts.forEach(({ workload, operation, situations: of }, i) => {
    instructions[workload] ??= {};
    instructions[workload][operation] = Math.round(totalOf(output, i + 1) / of);
  });
  return { compiler: `${compiler}, ${run('getconf', 'GNU_LIBC_VERSION').trim()}`, instructions };
}

/** Each count beside the committed one, as far as there is one. */
function compared(now, before) {
  return Object.entries(now).flatMap(([workload, operations]) =>
    Object.entries(operations).map(([operation, count]) => {
      const old = before[workload]?.[operation];
      return { name: `${workload} ${operation}`, count, old, change: old ? count / old - 1 : undefined };
    }),
  );
}

const grouped = (number) => number?.toLocaleString('en-US') ?? '–';
const percent = (change) => (change === undefined ? '–' : `${change < 0 ? '' : '+'}${(change * 100).toFixed(1)}%`);
const told = ({ name, old, count, change }) => `  ${name}: ${percent(change)}, from ${grouped(old)} to ${grouped(count)}`;
const update = 'run `make update-instructions` and commit bench/instructions.json';

/** What is to be said of the comparison, and whether it fails. */
function verdict({ compiler, instructions }, committed) {
  if (compiler !== committed.compiler) {
    return { says: [`Not compared: the committed counts are of ${committed.compiler}, these of ${compiler}.`], fails: false };
  }
  const all = compared(instructions, committed.instructions);
  const gone = compared(committed.instructions, instructions).filter(({ old }) => old === undefined);
  const unlike = [...all.filter(({ old }) => old === undefined), ...gone];
  const slower = all.filter(({ change }) => change > tolerance);
  const faster = all.filter(({ change }) => change < -tolerance);
  const says = [];
  if (slower.length > 0) says.push(`SLOWER by more than ${tolerance * 100}%; if this is meant, ${update}:`, ...slower.map(told));
  if (faster.length > 0) says.push(`Faster by more than ${tolerance * 100}%: ${update}, so that it stays so:`, ...faster.map(told));
  if (unlike.length > 0) says.push(`Counted here or committed, but not both: ${update}:`, ...unlike.map(({ name }) => `  ${name}`));
  if (says.length === 0) says.push(`All within ${tolerance * 100}% of the committed counts.`);
  return { says, fails: slower.length > 0 || unlike.length > 0 };
}

const now = await withInputs(situations, seed, measured);
const committed = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { compiler: 'no compiler yet', instructions: {} };
const rows = compared(now.instructions, committed.instructions).map(({ name, count, old, change }) => [
  name,
  grouped(count),
  grouped(old),
  percent(change),
]);
console.log(`${now.compiler}\n\n${table(['instructions a situation', 'now', 'committed', 'change'], rows)}\n`);
if (options.update) {
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  console.log('bench/instructions.json is written.');
} else {
  const { says, fails } = verdict(now, committed);
  console.log(says.join('\n'));
  if (fails) process.exitCode = 1;
}
