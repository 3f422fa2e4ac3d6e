import type { Screen } from '../../common/flow.ts';
import type { Trail } from '../surface.ts';

/** A history of the app's own, which leaves that of the page around as it is. */
export function ownTrail(frame: HTMLElement): Trail {
  let screens: Screen[] = [];
  let tell: (screen: Screen) => void = () => {};
  return {
    begin(first, onBack) {
      screens = [first];
      tell = onBack;
      return () => {
        tell = () => {};
      };
    },
    goTo(screen) {
      screens.push(screen);
      if (frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    },
    stand(screen) {
      screens[screens.length - 1] = screen;
    },
    back() {
      if (screens.length > 1) screens.pop();
      tell(screens[screens.length - 1] as Screen);
    },
  };
}
