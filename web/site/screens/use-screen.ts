import { useEffect, useRef, useState } from 'preact/hooks';
import type { Screen } from '../../common/flow.ts';
import { useReveal } from '../focus.ts';
import { useSurface } from '../surface.ts';

interface Shown {
  screen: Screen;
  /** How often another was gone to, or the same once more. */
  moves: number;
  goTo(screen: Screen): void;
  /** Shows it in the place of the present one. */
  stand(screen: Screen): void;
}

/** The screen that is shown, and the way to another. An answer takes the focus when it comes; a question does so itself. */
export function useScreen(first: Screen): Shown {
  const { trail } = useSurface();
  const [{ screen, moves }, setShown] = useState({ screen: first, moves: 0 });
  const move = (next: Screen) => setShown((last) => ({ screen: next, moves: last.moves + 1 }));
  useEffect(() => trail.begin(first, move), []);
  const reveal = useReveal();
  const shown = useRef(first);
  useEffect(() => {
    if (shown.current !== screen && screen === 'answer') reveal('answer');
    shown.current = screen;
  }, [screen]);
  return {
    screen,
    moves,
    goTo(next) {
      trail.goTo(next);
      move(next);
    },
    stand(next) {
      trail.stand(next);
      move(next);
    },
  };
}
