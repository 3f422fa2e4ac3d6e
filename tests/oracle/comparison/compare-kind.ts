import { compare } from './compare.ts';
import { nameOf, shrink } from './shrink.ts';
import { kinds } from '../situations/kinds.ts';
import { Random } from '../situations/random.ts';

const batch = 500;

interface Task {
  kind: string;
  count: string;
  seed: string;
  engine: string;
  quiet: boolean;
  shrink: string;
}

/** Compares situations of one kind, prints what differs and a line of counts last; the exit code. */
export function compareKind({ kind, count, seed, engine, quiet, shrink: shrunk }: Task): number {
  const generate = kinds[kind]!;
  const random = new Random(Number(seed));
  const sum = { agreed: 0, explained: 0, differ: 0, skipped: 0 };
  const fields = new Map<string, number>();
  for (let left = Number(count); left > 0; left -= batch) {
    const situations = Array.from({ length: Math.min(batch, left) }, () => generate(random));
    const { differences, agreed, explained, skipped } = compare(kind, situations, engine);
    sum.agreed += agreed;
    sum.explained += explained;
    sum.skipped += skipped;
    sum.differ += situations.length - agreed - explained - skipped;
    for (const difference of differences) {
      if (!quiet) console.log(JSON.stringify(difference));
      const field = nameOf(difference.field);
      const seen = fields.get(field) ?? 0;
      fields.set(field, seen + 1);
      if (seen >= Number(shrunk)) continue;
      const small = shrink(kind, difference.situation, difference.field, engine);
      const found = compare(kind, [small], engine).differences.find((other) => nameOf(other.field) === field);
      console.log(`minimal ${JSON.stringify(found)}`);
    }
  }
  const where = [...fields].map(([field, times]) => `${field} ${times}`).join(', ');
  console.log(
    `${kind}: ${sum.agreed} agree, ${sum.explained} differ as explained, ${sum.differ} differ, ${sum.skipped} of too many worlds${where && ` (${where})`}`,
  );
  return sum.differ ? 1 : 0;
}
