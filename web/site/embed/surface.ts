import type { Surface } from '../surface.ts';
import { ownTrail } from './trail.ts';

/** A wrapper in a page of others, of which the app touches nothing else. */
export function surfaceIn(frame: HTMLElement, address: string): Surface {
  return {
    frame,
    address,
    trail: ownTrail(frame),
    viewMemory: { recall: () => null, remember: () => {} },
    opened: () => null,
    entitle: () => {},
  };
}
