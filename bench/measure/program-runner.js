import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.js';

export function runProgram(program, parameters, stdout = 'pipe') {
  const { status, error, stdout: output } = spawnSync(join(root, program.path), parameters, {
    stdio: ['ignore', stdout, 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error || status !== 0) throw new Error(`${program.path} failed: ${error ?? status}`);
  return output;
}

/** Runs a contestant that is a program: one process for each round, on a file of claims. */
export function programRunner({ program }, folder) {
  const name = program.path.split('/').at(-1);
  const fileOf = (workload) => join(folder, `${name}-${workload}`);
  const textOf = (workload, claims) => claims.map((claim) => `${program.line(workload, claim)}\n`).join('');
  /** By workload: what a round is made of. */
  const rounds = {};

  /** A program that does not time itself gets all claims so often that they take about as long as a round. */
  function timed(workload, seconds) {
    const { text, count, times } = rounds[workload];
    writeFileSync(fileOf(workload), text.repeat(times ?? 1));
    const start = performance.now();
    runProgram(program, program.arguments(fileOf(workload), seconds), 'ignore');
    const took = (performance.now() - start) / 1000;
    rounds[workload].times ??= Math.max(1, Math.round(seconds / took));
    return ((times ?? 1) * count) / took;
  }

  function timesItself(workload, seconds) {
    writeFileSync(fileOf(workload), rounds[workload].text);
    const { claims, seconds: took } = JSON.parse(runProgram(program, program.arguments(fileOf(workload), seconds)));
    return claims / took;
  }

  return {
    workloads: program.workloads,
    answers(workload, claims) {
      writeFileSync(fileOf(workload), textOf(workload, claims));
      const output = runProgram(program, program.arguments(fileOf(workload), 0));
      return output.trimEnd().split('\n').map((line) => program.answer(workload, line));
    },
    take(workload, claims) {
      rounds[workload] = { text: textOf(workload, claims), count: claims.length };
    },
    round: program.timesItself ? timesItself : timed,
    close() {},
  };
}
