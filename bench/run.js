// Compares all contestants, or those that are named, and writes BENCHMARKS.md: node run.js [--rounds N] [--seconds S] [NAME...]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from './check.js';
import { allContestants } from './contestants.js';
import { bytesOf } from './measure/bytes.js';
import { freshRuns } from './measure/fresh-runs.js';
import { moduleRunner } from './measure/module-runner.js';
import { programRunner } from './measure/program-runner.js';
import { report } from './report.js';
import { spread } from './statistics.js';
import { workloads } from './workloads/index.js';

const claimsChecked = 200;
const leastWarmUp = 1;
const seed = 410700;

const { values: options, positionals: names } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, seconds: { type: 'string', default: '0.4' } },
  allowPositionals: true,
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);

const say = (text) => process.stderr.write(`${text}\n`);

async function checked({ contestant, runner }, claims) {
  const checks = {};
  for (const workload of runner.workloads) {
    checks[workload] = await check(runner, workload, claims[workload]);
    if (checks[workload].wrong > 0) throw new Error(`${contestant.name} is wrong in ${checks[workload].wrong} claims of ${workload}.`);
  }
  return checks;
}

/** Round after round through all entrants, in turn from either end, so that what else the machine does meets all alike. */
async function timed(entrants) {
  const rates = new Map(entrants.map((entrant) => [entrant, []]));
  for (const { runner, workload } of entrants) await runner.round(workload, Math.max(seconds, leastWarmUp));
  for (let i = 0; i < rounds; ++i) {
    say(`round ${i + 1} of ${rounds}`);
    const order = i % 2 === 0 ? entrants : [...entrants].reverse();
    for (const entrant of order) rates.get(entrant).push(await entrant.runner.round(entrant.workload, seconds));
  }
  return rates;
}

async function compare(folder) {
  const claims = Object.fromEntries(workloads.map(({ id, claims: make }) => [id, make(claimsChecked, seed)]));
  const results = [];
  for (const contestant of await allContestants(names)) {
    say(`checking ${contestant.name}`);
    const fresh = await freshRuns(contestant, folder);
    const runner = contestant.program ? programRunner(contestant, folder) : await moduleRunner(contestant);
    const checks = await checked({ contestant, runner }, claims);
    results.push({ contestant, runner, checks, ...fresh, bytes: await bytesOf(contestant), rates: {} });
  }
  const entrants = results.flatMap((result) => result.runner.workloads.map((workload) => ({ ...result, workload })));
  const timedOf = Object.fromEntries(workloads.map(({ id, timed }) => [id, claims[id].slice(0, timed)]));
  for (const { runner, workload } of entrants) await runner.take(workload, timedOf[workload]);
  for (const [{ workload, rates }, measured] of await timed(entrants)) rates[workload] = spread(measured);
  for (const { runner } of results) runner.close();
  return results;
}

const folder = mkdtempSync(join(tmpdir(), 'mingbai-bench-'));
try {
  await report(await compare(folder), { rounds, seconds, claimsChecked, isWhole: names.length === 0 });
} finally {
  rmSync(folder, { recursive: true });
}
