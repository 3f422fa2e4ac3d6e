import { keptFrom, type Kept } from '../common/link.ts';

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

export async function openedFile(file: File): Promise<Kept | 'broken'> {
  if (file.size > mostBytes) return 'broken';
  return keptFrom(await file.text()) ?? 'broken';
}
