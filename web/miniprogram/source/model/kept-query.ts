import { keptFrom } from '../../../common/link.ts';
import type { Opened } from '../../../common/opened.ts';

/** Kept answers as they stand in the path of a page. */
export function keptQuery(kept: string): string {
  return encodeURIComponent(kept);
}

/** What a path led here with. Hosts give what stands in a path as it is, or decoded. */
export function openedQuery(query: string): Opened {
  return query === '' ? null : (keptFrom(query) ?? 'broken');
}
