// Sets the command on NDJSON beside parsing the same lines and nothing else: node parsing.js prints the table.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withInputs } from './native-inputs.js';
import { grouped } from './numbers.js';
import { root } from './paths.js';
import { spread } from './statistics.js';
import { table } from './table.js';

/** As many as take the command a second or so: beside that, the start of a process is short. */
const lines = { W1: 20_000, W2: 100_000, W3: 2_000 };
const different = 1000;
const rounds = 7;
const seed = 410700;

const programs = {
  command: (file) => [join(root, 'build/release/mingbai'), ['estimate', '--no-steps', '--lines', file]],
  parser: (file) => [join(root, 'build/bench/bench_sax'), [file]],
};

/** Lines that a program takes a second. */
function rate(program, file, count) {
  const start = performance.now();
  execFileSync(...programs[program](file), { stdio: ['ignore', 'ignore', 'inherit'] });
  return (count * 1000) / (performance.now() - start);
}

/** The median rates, and that of the quotients of each round. */
function measured(file, count) {
  const rates = { command: [], parser: [] };
  for (let i = 0; i < rounds; ++i) {
    const order = i % 2 === 0 ? ['command', 'parser'] : ['parser', 'command'];
    for (const program of order) rates[program].push(rate(program, file, count));
  }
  const median = (values) => spread(values).median;
  return {
    command: median(rates.command),
    parser: median(rates.parser),
    ratio: median(rates.command.map((each, round) => each / rates.parser[round])),
  };
}

/** Times them now: figures by workload, and a section of the report. */
export async function parsing() {
  const workloads = Object.keys(lines);
  const counts = Object.fromEntries(workloads.map((id) => [id, different]));
  return withInputs(counts, seed, (folder) => {
    const figures = {};
    const rows = workloads.map((id) => {
      const file = join(folder, `${id}.ndjson`);
      writeFileSync(file, readFileSync(file, 'utf8').repeat(lines[id] / different));
      figures[id] = measured(file, lines[id]);
      const { command, parser, ratio } = figures[id];
      return [id, grouped(statSync(file).size / lines[id]), grouped(command), grouped(parser), ratio.toFixed(3)];
    });
    const section = `## The command beside a parser

\`mingbai estimate --no-steps --lines\` on one core, and nlohmann's SAX parser alone on the same lines: it reads them as the command
does and counts the events. Both from a file to nowhere, whole processes in turn, the median of ${rounds} rounds; *command ÷ parser* is
the median of what it is in each round.

${table(['', 'bytes a line', 'command, lines/s', 'parser, lines/s', 'command ÷ parser'], rows)}
`;
    return { ...figures, section };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await parsing()).section);
