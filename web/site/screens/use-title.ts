import { useLayoutEffect } from 'preact/hooks';
import { titleOf, type Screen } from '../../common/flow.ts';
import type { Voice } from '../../common/wording/voice.ts';
import { useSurface } from '../surface.ts';

/** Entitles the page by the screen that is shown. */
export function useTitle(screen: Screen, voice: Voice): void {
  const { entitle } = useSurface();
  useLayoutEffect(() => entitle(titleOf(screen, voice)), [screen, voice]);
}
