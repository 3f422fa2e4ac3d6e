import { isScreen, purposes } from '../../common/flow.ts';
import { keptFrom, keptText } from '../../common/link.ts';
import type { VisitMemory } from '../surface.ts';

const stored = 'mingbai.visit';

/** Remembers a visit in the tab, so that it goes on where the page is loaded again. */
export const visitMemory: VisitMemory = {
  recall() {
    try {
      const { answers, screen, purpose } = JSON.parse(sessionStorage.getItem(stored) ?? '{}');
      const kept = keptFrom(answers);
      return kept && isScreen(screen) ? { ...kept, screen, purpose: purposes.includes(purpose) ? purpose : null } : null;
    } catch {
      return null;
    }
  },
  remember({ entry, version, screen, purpose }) {
    try {
      sessionStorage.setItem(stored, JSON.stringify({ answers: keptText(entry, version), screen, purpose }));
    } catch {
      // The visit then lasts as long as the page.
    }
  },
  forget() {
    try {
      sessionStorage.removeItem(stored);
    } catch {
      // There is nothing to forget.
    }
  },
};
