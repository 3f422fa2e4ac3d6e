import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSurface } from './surface.ts';

/** Opens whatever hides an element of the page, and moves there. */
export function useReveal(): (id: string) => void {
  const { frame } = useSurface();
  return (id) => {
    const element = (frame.getRootNode() as Document | ShadowRoot).getElementById(id);
    for (let parent = element?.parentElement; parent; parent = parent.parentElement) {
      if (parent instanceof HTMLDetailsElement) parent.open = true;
    }
    element?.focus();
    element?.scrollIntoView({ block: isTall(element) ? 'start' : 'center' });
  };
}

function isTall({ offsetHeight }: HTMLElement): boolean {
  return offsetHeight > innerHeight / 2;
}

/** To be called with a change of the page: once it is drawn, moves to the last match within, or to the answer. */
export function useFocusAfter(within: RefObject<HTMLElement | null>, selector: string): () => void {
  const [isMoving, setMoving] = useState(false);
  const reveal = useReveal();
  useEffect(() => {
    if (!isMoving) return;
    setMoving(false);
    const matches = within.current?.querySelectorAll<HTMLElement>(selector) ?? [];
    const target = matches[matches.length - 1];
    if (target) target.focus();
    else reveal('answer');
  }, [isMoving]);
  return () => setMoving(true);
}
