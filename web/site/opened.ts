import { keptFrom, type Kept } from '../common/link.ts';
import { knowsWords, yearsOf } from '../common/reckoning.ts';
import { textAt } from '../common/entry.ts';
import type { Engine } from '../common/engine.ts';
import { isKnownRegion } from './known-region.ts';

/** What was opened; `broken` where it cannot be read, `null` where nothing was. */
export type Opened = Kept | 'broken' | null;

const mostBytes = 100_000;

/** What a link led here with. It is then forgotten. */
export function openedLink(): Opened {
  const fragment = location.hash.slice(1);
  if (fragment === '') return null;
  history.replaceState(null, '', location.pathname + location.search);
  return keptFrom(fragment) ?? 'broken';
}

export async function openedFile(file: File, engine: Engine): Promise<Kept | 'broken'> {
  if (file.size > mostBytes) return 'broken';
  const kept = keptFrom(await file.text());
  return kept !== null && (await isKnown(kept, engine)) ? kept : 'broken';
}

/** What a link led here with, which is broken also where there is not what it speaks of. */
export async function knownLink(link: Opened, engine: Engine): Promise<Opened> {
  if (link === null || link === 'broken') return link;
  return (await isKnown(link, engine)) ? link : 'broken';
}

/** Whether there are its place, its year and the words that it answers with. */
async function isKnown({ entry }: Kept, engine: Engine): Promise<boolean> {
  const region = textAt(entry, '/region');
  const years = yearsOf(region, engine.catalogue).map(String);
  if (!years.includes(textAt(entry, '/benefit_year')) || !knowsWords(engine.estimator, entry)) return false;
  return isKnownRegion(region, engine).catch(() => true); // what does not come is asked for again where it is needed
}
