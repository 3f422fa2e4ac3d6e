import { useEffect, useRef, useState } from 'preact/hooks';
import type { Screen } from '../../common/flow.ts';
import { useReveal } from '../focus.ts';
import { useSurface } from '../surface.ts';

/** The screen that is shown, and the way to another. An answer takes the focus when it comes; a question does so itself. */
export function useScreen(first: Screen): [Screen, (screen: Screen) => void] {
  const { trail } = useSurface();
  const [screen, setScreen] = useState(first);
  useEffect(() => trail.begin(first, setScreen), []);
  const reveal = useReveal();
  const shown = useRef(first);
  useEffect(() => {
    if (shown.current !== screen && screen === 'answer') reveal('answer');
    shown.current = screen;
  }, [screen]);
  const goTo = (next: Screen) => {
    trail.goTo(next);
    setScreen(next);
  };
  return [screen, goTo];
}
