import { table } from './table.js';
import { targets } from './targets/list.js';
import { wrapped } from './wrap.js';

export function targetsSection(measures) {
  const rows = targets.map(({ name, wanted, measured, holds }) => [
    name,
    wanted,
    measured(measures),
    holds(measures) ? 'holds' : '**missed**',
  ]);
  return `## Targets

What is aimed at, and what this run gives.

${table(['', 'target', 'measured', ''], rows)}
`;
}

/** For each target that is missed what stands between, and what reaching it would cost. */
export function gapsSection(measures) {
  const missed = targets.filter(({ holds }) => !holds(measures));
  const items = missed.map(({ name, wanted, gap }) => wrapped(`- **${name}: ${wanted}.** ${gap(measures)}`, '  '));
  return `## What stands between\n\n${items.join('\n')}\n`;
}
