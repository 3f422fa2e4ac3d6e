import type { Surface } from '../surface.ts';
import { printAlone } from './print-alone.ts';
import { ownTrail } from './trail.ts';

/** A wrapper in an element of a page of others, of which the app touches nothing else but to print. */
export function surfaceIn(frame: HTMLElement, element: Element, address: string): Surface {
  return {
    frame,
    address,
    trail: ownTrail(frame),
    viewMemory: { recall: () => null, remember: () => {} },
    visitMemory: null,
    opened: () => null,
    follow: () => () => {},
    entitle: () => {},
    print: () => printAlone(element),
  };
}
