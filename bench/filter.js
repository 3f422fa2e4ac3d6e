// Times the command as a filter of NDJSON, by the number of jobs: node filter.js prints the table.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mostResident } from './measure/resident.js';
import { withInputs } from './native-inputs.js';
import { grouped } from './numbers.js';
import { root } from './paths.js';
import { table } from './table.js';

const jobs = [1, 2, 4];
const lines = 2000;
const times = 10;
const seed = 410700;
const betweenLooks = 5;

/** What a run over a file takes, in seconds and in bytes of memory at most. */
async function run(file, count) {
  const input = openSync(file);
  const start = performance.now();
  const child = spawn(join(root, 'build/release/mingbai'), ['estimate', '--jobs', String(count)], {
    stdio: [input, 'ignore', 'inherit'],
  });
  let memory = NaN;
  const looks = setInterval(() => (memory = mostResident(child.pid) || memory), betweenLooks);
  const [status] = await once(child, 'exit');
  clearInterval(looks);
  closeSync(input);
  if (status !== 0) throw new Error(`The command ended with ${status}.`);
  return { seconds: (performance.now() - start) / 1000, memory };
}

const mib = (bytes) => (bytes / 2 ** 20).toFixed(1);

/** Times it now; as a section of the report. */
export async function filterSection() {
  return withInputs({ W1: lines, W2: 0, W3: 0 }, seed, async (folder) => {
    const short = join(folder, 'W1.ndjson');
    const long = join(folder, 'long.ndjson');
    writeFileSync(long, readFileSync(short, 'utf8').repeat(times));
    const rows = [];
    for (const count of jobs) {
      const { memory } = await run(short, count);
      const { seconds, memory: memoryOfLong } = await run(long, count);
      rows.push([`--jobs ${count}`, grouped((lines * times) / seconds), mib(memory), mib(memoryOfLong)]);
    }
    const head = ['', 'lines/s', `memory with ${grouped(lines)} lines, MiB`, `with ${grouped(lines * times)}, MiB`];
    return `## The command as a filter

\`mingbai estimate\` with steps on lines of W1, read from a file and written to nowhere, on ${availableParallelism()} cores. Memory is the
most that the process had: it does not grow with the number of lines beyond what the window holds.

${table(head, rows)}
`;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await filterSection());
