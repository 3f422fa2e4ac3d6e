// Times each part of an estimate alone, natively: node micro.js prints the table.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withInputs } from './native-inputs.js';
import { short } from './numbers.js';
import { policyFiles, root } from './paths.js';
import { table } from './table.js';
import { workloads } from './workloads/index.js';

const situations = { W1: 50, W2: 200, W3: 5 };
const seed = 410700;
const repetitions = 5;
const leastSeconds = 0.1;

function measured(folder) {
  const flags = {
    benchmark_format: 'json',
    benchmark_repetitions: repetitions,
    benchmark_min_time: leastSeconds,
    benchmark_enable_random_interleaving: true,
    benchmark_report_aggregates_only: true,
  };
  const parameters = Object.entries(flags).map(([name, value]) => `--${name}=${value}`);
  const output = execFileSync(join(root, 'build/bench/bench_micro'), [...parameters, folder, ...policyFiles()], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output).benchmarks;
}

/** Of each operation the median of microseconds a situation, by workload. */
function medians(benchmarks) {
  const operations = new Map();
  const inOrder = benchmarks
    .filter(({ aggregate_name: aggregate }) => aggregate === 'median')
    .sort((a, b) => a.family_index - b.family_index);
  for (const { run_name: name, cpu_time: time, situations: count } of inOrder) {
    const [workload, operation] = name.split('/');
    operations.set(operation, { ...operations.get(operation), [workload]: time / count });
  }
  return operations;
}

/** Times them now: microseconds by operation and workload, and a section of the report. */
export async function parts() {
  const operations = medians(await withInputs(situations, seed, measured));
  const ids = workloads.map(({ id }) => id);
  const rows = [...operations].map(([operation, times]) => [operation, ...ids.map((id) => short(times[id]))]);
  const section = `## The parts of an estimate

Microseconds a situation, native: the median of ${repetitions} repetitions of ${leastSeconds} s at least with Google Benchmark. A *known person* was
asked about before, so that the plan of what the rules come to is remembered; *estimate* makes that plan too.

${table(['', ...ids], rows)}
`;
  return { operations: Object.fromEntries(operations), section };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await parts()).section);
