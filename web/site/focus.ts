import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Opens whatever hides an element, and moves there. */
export function reveal(id: string): void {
  const element = document.getElementById(id);
  for (let parent = element?.parentElement; parent; parent = parent.parentElement) {
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  }
  element?.focus();
  element?.scrollIntoView({ block: 'center' });
}

/** To be called with a change of the page: once it is drawn, moves to the last match within, or to the answer. */
export function useFocusAfter(within: RefObject<HTMLElement | null>, selector: string): () => void {
  const [isMoving, setMoving] = useState(false);
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
