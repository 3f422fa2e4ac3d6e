import type { Engine } from './engine.ts';
import { textAt } from './entry.ts';
import { isKnownRegion } from './known-region.ts';
import type { Kept } from './link.ts';
import { knowsWords, yearsOf } from './reckoning.ts';

/** What was opened; `broken` where it cannot be read, `null` where nothing was. */
export type Opened = Kept | 'broken' | null;

/** What was opened, which is broken also where there is not what it speaks of. */
export async function known(opened: Opened, engine: Engine): Promise<Opened> {
  if (opened === null || opened === 'broken') return opened;
  return (await isKnown(opened, engine)) ? opened : 'broken';
}

/** Whether there are its place, its year and the words that it answers with. */
async function isKnown({ entry }: Kept, engine: Engine): Promise<boolean> {
  const region = textAt(entry, '/region');
  const years = yearsOf(region, engine.catalogue).map(String);
  if (!years.includes(textAt(entry, '/benefit_year')) || !knowsWords(engine.estimator, entry)) return false;
  return isKnownRegion(region, engine).catch(() => true); // what does not come is asked for again where it is needed
}
