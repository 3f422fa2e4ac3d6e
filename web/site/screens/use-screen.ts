import { useEffect, useState } from 'preact/hooks';
import type { Screen } from '../../common/flow.ts';
import { useSurface } from '../surface.ts';

/** The screen that is shown, and the way to another. */
export function useScreen(first: Screen): [Screen, (screen: Screen) => void] {
  const { trail } = useSurface();
  const [screen, setScreen] = useState(first);
  useEffect(() => trail.begin(first, setScreen), []);
  const goTo = (next: Screen) => {
    trail.goTo(next);
    setScreen(next);
  };
  return [screen, goTo];
}
