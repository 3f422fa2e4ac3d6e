import { followLinks, openedLink } from '../opened.ts';
import type { Surface } from '../surface.ts';
import { trail } from './trail.ts';
import { viewMemory } from './view-memory.ts';
import { visitMemory } from './visit-memory.ts';

/** The site's own page, which has the whole document. */
export const surface: Surface = {
  frame: document.documentElement,
  address: location.href.replace(/#.*/, ''),
  trail,
  viewMemory,
  visitMemory,
  opened: openedLink,
  follow: followLinks,
  entitle: (title) => {
    document.title = title;
  },
  print: () => print(),
};
