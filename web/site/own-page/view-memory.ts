import type { ViewMemory } from '../surface.ts';

const stored = 'mingbai.view';

/** What the browser remembers of how the page looks. */
export const viewMemory: ViewMemory = {
  recall() {
    try {
      return Number(localStorage.getItem(stored));
    } catch {
      return null;
    }
  },
  remember(size) {
    try {
      if (size === null) localStorage.removeItem(stored);
      else localStorage.setItem(stored, String(size));
    } catch {
      // The view then lasts as long as the page.
    }
  },
};
