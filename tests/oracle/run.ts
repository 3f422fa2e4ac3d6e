import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare } from './comparison/compare.ts';
import { kinds } from './situations/kinds.ts';
import { nameOf, shrink } from './comparison/shrink.ts';
import { Random } from './situations/random.ts';

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string', default: fileURLToPath(new URL('../../build/release/mingbai', import.meta.url)) },
    quiet: { type: 'boolean', default: false },
    shrink: { type: 'string', default: '0' },
  },
});

const batch = 500;
const chosen = values.kind ? values.kind.split(',') : Object.keys(kinds);
let differing = 0;
const counts: string[] = [];
for (const kind of chosen) {
  const generate = kinds[kind];
  if (!generate) throw new Error(`no such kind: ${kind}; there are ${Object.keys(kinds).join(', ')}`);
  const random = new Random(Number(values.seed));
  const sum = { agreed: 0, explained: 0, differ: 0, skipped: 0 };
  const fields = new Map<string, number>();
  for (let left = Number(values.count); left > 0; left -= batch) {
    const situations = Array.from({ length: Math.min(batch, left) }, () => generate(random));
    const { differences, agreed, explained, skipped } = compare(kind, situations, values.engine);
    sum.agreed += agreed;
    sum.explained += explained;
    sum.skipped += skipped;
    sum.differ += situations.length - agreed - explained - skipped;
    for (const difference of differences) {
      if (!values.quiet) console.log(JSON.stringify(difference));
      const field = nameOf(difference.field);
      const seen = fields.get(field) ?? 0;
      fields.set(field, seen + 1);
      if (seen < Number(values.shrink)) {
        const small = shrink(kind, difference.situation, difference.field, values.engine);
        const found = compare(kind, [small], values.engine).differences.find((other) => nameOf(other.field) === field);
        console.log(`minimal ${JSON.stringify(found)}`);
      }
    }
  }
  differing += sum.differ;
  const where = [...fields].map(([field, count]) => `${field} ${count}`).join(', ');
  counts.push(`${kind}: ${sum.agreed} agree, ${sum.explained} differ as explained, ${sum.differ} differ, ${sum.skipped} of too many worlds${where && ` (${where})`}`);
}
console.log(counts.join('\n'));
process.exitCode = differing ? 1 : 0;
