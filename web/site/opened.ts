import type { Engine } from '../common/engine.ts';
import { keptFrom, type Kept } from '../common/link.ts';
import { known, type Opened } from '../common/opened.ts';

/** More than the most that can be entered takes. */
const mostBytes = 5_000_000;

/** What a link led here with. It is then forgotten. */
export function openedLink(): Opened {
  const fragment = location.hash.slice(1);
  if (fragment === '') return null;
  history.replaceState(null, '', location.pathname + location.search);
  return keptFrom(fragment) ?? 'broken';
}

/** A link that is opened in the tab of the page changes its fragment and loads nothing. */
export function followLinks(open: (link: Kept | 'broken') => void): () => void {
  const read = () => {
    const link = openedLink();
    if (link !== null) open(link);
  };
  read(); // it may have come before there was anybody to tell
  addEventListener('hashchange', read);
  return () => removeEventListener('hashchange', read);
}

export async function openedFile(file: File, engine: Engine): Promise<Kept | 'broken'> {
  if (file.size > mostBytes) return 'broken';
  return (await known(keptFrom(await file.text()), engine)) ?? 'broken';
}
