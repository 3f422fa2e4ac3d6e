import { keptFrom, type Kept } from '../common/link.ts';

const mostBytes = 100_000;

/** What a link led here with; `broken` where it cannot be read, `null` where it is a plain one. It is then forgotten. */
export function openedLink(): Kept | 'broken' | null {
  const fragment = location.hash.slice(1);
  if (fragment === '') return null;
  history.replaceState(null, '', location.pathname + location.search);
  return keptFrom(fragment) ?? 'broken';
}

export async function openedFile(file: File): Promise<Kept | 'broken'> {
  if (file.size > mostBytes) return 'broken';
  return keptFrom(await file.text()) ?? 'broken';
}
