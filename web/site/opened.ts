import type { Engine } from '../common/engine.ts';
import { keptFrom, type Kept } from '../common/link.ts';
import { known, type Opened } from '../common/opened.ts';

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
  return (await known(keptFrom(await file.text()), engine)) ?? 'broken';
}
