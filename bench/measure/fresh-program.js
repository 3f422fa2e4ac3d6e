import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.js';
import w1 from '../workloads/w1.js';
import { runProgram } from './program-runner.js';
import { mostResident } from './resident.js';

const betweenLooks = 5;

async function peakOf(program, parameters) {
  const child = spawn(join(root, program.path), parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = NaN;
  const looks = setInterval(() => (peak = mostResident(child.pid) || peak), betweenLooks);
  await once(child, 'exit');
  clearInterval(looks);
  return peak;
}

/** How long a program takes from its start to its end with one claim, and its memory with many. */
export async function freshProgram({ program }, folder, count) {
  const file = join(folder, 'fresh');
  const lines = w1.claims(count, 1).map((claim) => `${program.line('W1', claim)}\n`);
  writeFileSync(file, lines[0]);
  const start = performance.now();
  runProgram(program, program.arguments(file, 0), 'ignore');
  const firstAnswer = performance.now() - start;
  writeFileSync(file, lines.join(''));
  if (!program.timesItself) return { firstAnswer, resident: await peakOf(program, program.arguments(file, 0)) };
  const { resident } = JSON.parse(runProgram(program, program.arguments(file, 0.01)));
  return { firstAnswer, resident };
}
