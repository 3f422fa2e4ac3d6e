// The module in a process of its own: wasm.js SITUATION SECONDS POLICY... Prints what bench_scale prints.
import { readFileSync } from 'node:fs';
import { createEstimator } from '../../build/wasm/package/index.js';

const calls = 20;

/** Seconds that a call takes, at best of many times in a row. */
function leastSeconds(seconds, call) {
  let least = seconds;
  for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
    const start = performance.now();
    for (let i = 0; i < calls; ++i) call();
    least = Math.min(least, (performance.now() - start) / 1000 / calls);
  }
  return least;
}

const [file, seconds, ...policies] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const situation = JSON.parse(text);
const residentBefore = process.memoryUsage.rss();
const start = performance.now();
const estimator = await createEstimator({ policies: [] });
for (const policy of policies) estimator.addPolicies(readFileSync(policy));
const load = (performance.now() - start) / 1000;
const resident = process.memoryUsage.rss() - residentBefore;
const estimate = leastSeconds(Number(seconds), () => estimator.estimate(situation, { steps: false }));
process.stdout.write(JSON.stringify({ load, resident, estimate }), () => process.exit());
