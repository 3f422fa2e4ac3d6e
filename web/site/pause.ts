import { useEffect, useRef, useState } from 'preact/hooks';
import { typingPause } from '../common/reckoning.ts';

/** A value that follows another at once, but while that is being typed only after a pause. */
export function usePaused<T>(value: T, isTyping: boolean): T {
  const followed = useRef(value);
  const [, redraw] = useState({});
  if (!isTyping) followed.current = value;
  useEffect(() => {
    if (followed.current === value) return;
    const timer = setTimeout(() => {
      followed.current = value;
      redraw({});
    }, typingPause);
    return () => clearTimeout(timer);
  }, [value, isTyping]);
  return followed.current;
}
