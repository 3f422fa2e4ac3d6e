import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { spread } from '../statistics.js';
import { freshProgram } from './fresh-program.js';

const runs = 5;
const claims = 1000;
const script = fileURLToPath(new URL('fresh.js', import.meta.url));

function freshModule({ file }) {
  const { status, stdout } = spawnSync(process.execPath, [script, file, String(claims)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file} failed in a process of its own.`);
  return JSON.parse(stdout);
}

/** From nothing to the first answer in milliseconds, and memory in bytes: medians of fresh processes. */
export async function freshRuns(contestant, folder) {
  const results = [];
  for (let run = 0; run < runs; ++run) {
    results.push(contestant.program ? await freshProgram(contestant, folder, claims) : freshModule(contestant));
  }
  const medianOf = (figure) => spread(results.map((result) => result[figure])).median;
  return { firstAnswer: medianOf('firstAnswer'), resident: medianOf('resident') };
}
