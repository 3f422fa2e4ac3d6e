import { firstScreen, type Screen } from '../../common/flow.ts';
import type { Trail } from '../surface.ts';

/** The browser's history, whose way back leads through the screens; it holds nothing but their names. */
export const trail: Trail = {
  begin(first, onBack) {
    history.replaceState({ screen: first }, '');
    const onPop = ({ state }: PopStateEvent) => {
      if (location.hash === '') onBack(screenOf(state)); // else a link was opened
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  },
  goTo(screen) {
    history.pushState({ screen }, '');
    scrollTo(0, 0);
  },
  stand(screen) {
    history.replaceState({ screen }, '');
    scrollTo(0, 0);
  },
  back: () => history.back(),
};

function screenOf(state: unknown): Screen {
  return (state as { screen?: Screen } | null)?.screen ?? firstScreen;
}
