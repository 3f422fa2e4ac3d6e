import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const { instructions } = JSON.parse(readFileSync(new URL('../instructions.json', import.meta.url), 'utf8'));
const microseconds = 1e6;

/** What the targets are about: claims a second by the name of the contestant's file and the workload, and what the other
 * measurements of the run gave. */
export function measuresOf(results, others) {
  const byFile = new Map(results.map((result) => [basename(result.contestant.file, '.js'), result]));
  const rate = (name, workload = 'W1') => byFile.get(name).rates[workload].median;
  const isPeer = ({ contestant, rates }) => contestant.kind === 'peer' && rates.W1;
  const fastestOf = (peers) => peers.reduce((best, each) => (each.rates.W1.median > best.rates.W1.median ? each : best));
  const { contestant, rates } = fastestOf(results.filter(isPeer));
  return {
    ...others,
    instructions,
    rate,
    time: (name, workload) => microseconds / rate(name, workload),
    peer: { name: contestant.name, rate: rates.W1.median, time: microseconds / rates.W1.median },
    unexplained: fastestOf(results.filter((result) => isPeer(result) && !result.contestant.explains)).rates.W1.median,
    timesPeer: (name) => rate(name) / rates.W1.median,
  };
}
