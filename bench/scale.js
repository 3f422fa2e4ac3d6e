// Measures a generated rulebook of up to 3,000 regions with ten benefit years each: node scale.js prints the section and
// draws its plots into results/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { grouped, short } from './numbers.js';
import { bench, root } from './paths.js';
import { generate, sharedFiles } from './scale/generate.js';
import { plot } from './scale/plot.js';
import { county, regionsOfCounty } from './scale/regions.js';
import { situation } from './scale/situation.js';
import { spread } from './statistics.js';
import { table } from './table.js';

const sizes = [regionsOfCounty, 10, 30, 100, 300, 1000, 3000];
const whole = sizes.at(-1);
const shared = sharedFiles.length;
const runs = 3;
const seconds = 0.2;
/** In the first second or two Node still compiles the module. */
const secondsOfWasm = 2;

const native = (file, policies) => run(join(root, 'build/bench/bench_scale'), [file, String(seconds), ...policies]);
const wasm = (file, policies) =>
  run(process.execPath, [join(bench, 'scale/wasm.js'), file, String(secondsOfWasm), ...policies]);

const outputOf = (program, parameters) =>
  execFileSync(program, parameters, { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] });
const run = (program, parameters) => JSON.parse(outputOf(program, parameters));

/** Of several runs the median of the memory, and the least of each time: what else the machine does only adds to it. */
function summary(results) {
  const of = (figure) => results.map((result) => result[figure]);
  return {
    load: Math.min(...of('load')),
    resident: spread(of('resident')).median,
    estimate: Math.min(...of('estimate')),
    text: Math.min(...of('text')),
  };
}

/** In turn through all sizes, so that what else the machine does meets all alike. */
function measured(file, policiesOf) {
  const results = sizes.map(() => ({ native: [], wasm: [] }));
  for (let i = 0; i < runs; ++i) {
    sizes.forEach((size, place) => {
      results[place].native.push(native(file, policiesOf(size)));
      results[place].wasm.push(wasm(file, policiesOf(size)));
    });
  }
  return results.map((each, place) => ({
    size: sizes[place],
    bytes: policiesOf(sizes[place]).reduce((sum, policy) => sum + statSync(policy).size, 0),
    native: summary(each.native),
    wasm: summary(each.wasm),
  }));
}

/** Milliseconds of the command from its start to its answer: with the whole folder, and with the files of one region. */
function commandTimes(file, folder, policies) {
  const timed = (places) => {
    const parameters = ['estimate', '--no-steps', ...places.flatMap((place) => ['--policies', place]), file];
    const start = performance.now();
    const answer = outputOf(join(root, 'build/release/mingbai'), parameters);
    return { time: performance.now() - start, answer };
  };
  const times = { folder: [], files: [] };
  for (let i = 0; i < runs; ++i) {
    const all = timed([folder]);
    const some = timed(policies);
    if (all.answer !== some.answer) throw new Error('The other regions change an answer.');
    times.folder.push(all.time);
    times.files.push(some.time);
  }
  return { folder: Math.min(...times.folder), files: Math.min(...times.files) };
}

const mebi = 2 ** 20;
const milli = 1e3;
const micro = 1e6;

const sized = (results, rowOf) => results.map((result) => [grouped(result.size), ...rowOf(result).map(short)]);
const line = (name, results, valueOf) => ({ name, points: results.map((result) => [result.size, valueOf(result)]) });

const loadPlot = (results) => ({
  name: 'scale-load.svg',
  title: 'Load time by the number of regions',
  y: 'milliseconds to read all policy files',
  series: [
    line('native', results, ({ native: { load } }) => load * milli),
    line('WebAssembly in Node', results, ({ wasm: { load } }) => load * milli),
  ],
});
const memoryPlot = (results) => ({
  name: 'scale-memory.svg',
  title: 'Memory by the number of regions',
  y: 'MiB that the process grows by',
  series: [
    line('native', results, ({ native: { resident } }) => resident / mebi),
    line('WebAssembly in Node', results, ({ wasm: { resident } }) => resident / mebi),
    line('the files themselves', results, ({ bytes }) => bytes / mebi),
  ],
});
const estimatePlot = (results) => ({
  name: 'scale-estimate.svg',
  title: 'Time of one region’s estimate by the number of regions',
  y: 'microseconds an estimate',
  series: [
    line('native', results, ({ native: { estimate } }) => estimate * micro),
    line('WebAssembly in Node', results, ({ wasm: { estimate } }) => estimate * micro),
    line('native, text to text', results, ({ native: { text } }) => text * micro),
  ],
});

/** What a plot shows, in words: each line's ends. */
function described({ series }) {
  const ends = series.map(({ name, points }) => `${name} ${short(points[0][1])} and ${short(points.at(-1)[1])}`);
  return `Both axes are logarithmic. With ${sizes[0]} and with ${grouped(whole)} regions: ${ends.join('; ')}.`;
}

/** Draws a plot and returns the line that shows it. */
function drawn(content) {
  const description = described(content);
  mkdirSync(join(bench, 'results'), { recursive: true });
  const x = 'regions in the rulebook, each with ten benefit years';
  writeFileSync(join(bench, 'results', content.name), plot({ ...content, x, description }));
  return `![${content.title}. ${description}](bench/results/${content.name})`;
}

function section(results, command) {
  const [alone] = results;
  const all = results.at(-1);
  const loads = sized(results, ({ bytes, native: n, wasm: w }) => [bytes / mebi, n.load * milli, w.load * milli]);
  const memory = sized(results, ({ bytes, native: n, wasm: w }) => [bytes / mebi, n.resident / mebi, w.resident / mebi]);
  const estimates = sized(results, ({ native: n, wasm: w }) => [
    n.estimate * micro,
    n.estimate / alone.native.estimate,
    n.text * micro,
    n.text / alone.native.text,
    w.estimate * micro,
    w.estimate / alone.wasm.estimate,
  ]);
  return `## Scale

A generated rulebook (\`node bench/scale/generate.js FOLDER\`, always the same) of up to ${grouped(whole)} regions that chain as those of
GB/T 2260 do, each with ten benefit years: contribution and aid, funding, windows, outpatient and inpatient care, and
documents of its own. Of each size a fresh process; of ${runs} each the median of the memory and the least of each time. The smallest rulebook is
county ${county} alone with those above it: ${sizes[0]} regions, the same ${sizes[0]} that all others begin with.

### Load time

${drawn(loadPlot(results))}

Milliseconds. All files lie in one folder of ${grouped(whole)} regions, and only those of the size are read: the first row is what one
region takes there, with those above it and what all share.

${table(['regions', 'files, MiB', 'native', 'WebAssembly in Node'], loads)}

The command takes ${short(command.folder)} ms from its start to its answer with \`--policies\` of the folder, and ${short(command.files)} ms with a \`--policies\` of
each of the ${sizes[0] + shared} files that the county needs; the answer is the same. A page adds the files of one region with
\`createEstimator({ policies: texts })\` or \`addPolicies(text)\`.

### Memory

${drawn(memoryPlot(results))}

MiB that the process grows by while it loads.

${table(['regions', 'files', 'native', 'WebAssembly in Node'], memory)}

### Estimate time

${drawn(estimatePlot(results))}

Microseconds for the county's contribution and twelve outpatient visits. With ${grouped(whole)} regions a native estimate takes
${short(all.native.estimate / alone.native.estimate)} times as long as alone. *÷ alone*: as many times as in the smallest rulebook.

${table(['regions', 'native', '÷ alone', 'text to text', '÷ alone', 'WebAssembly', '÷ alone'], estimates)}
`;
}

/** Measures it now and draws the plots: how much the whole takes beside one region, and a section of the report. */
export function scale() {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-scale-'));
  try {
    const policyFolder = join(folder, 'policies');
    const names = generate(policyFolder, whole);
    const policiesOf = (size) => names.slice(0, shared + size).map((name) => join(policyFolder, name));
    const file = join(folder, 'situation.ndjson');
    writeFileSync(file, `${JSON.stringify(situation)}\n`);
    const results = measured(file, policiesOf);
    const [alone, all] = [results[0], results.at(-1)];
    return {
      native: all.native.estimate / alone.native.estimate,
      wasm: all.wasm.estimate / alone.wasm.estimate,
      loading: { one: alone.native.load * milli, all: all.native.load * milli },
      section: section(results, commandTimes(file, policyFolder, policiesOf(regionsOfCounty))),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(scale().section);
