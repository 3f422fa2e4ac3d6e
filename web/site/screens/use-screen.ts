import { useEffect, useState } from 'preact/hooks';
import { firstScreen, type Screen } from '../../common/flow.ts';

/** The screen that is shown. The browser's way back leads through those that were; it holds nothing but their names. */
export function useScreen(first: Screen): [Screen, (screen: Screen) => void] {
  const [screen, setScreen] = useState(first);
  useEffect(() => {
    history.replaceState({ screen: first }, '');
    const onBack = ({ state }: PopStateEvent) => setScreen(screenOf(state));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  const goTo = (next: Screen) => {
    history.pushState({ screen: next }, '');
    setScreen(next);
    scrollTo(0, 0);
  };
  return [screen, goTo];
}

function screenOf(state: unknown): Screen {
  return (state as { screen?: Screen } | null)?.screen ?? firstScreen;
}
