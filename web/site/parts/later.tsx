import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What is not seen at once is drawn by itself, after what is waited for. */
export function Later({ children }: { children: ComponentChildren }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    let timer: number | undefined;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setDue(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isDue ? <>{children}</> : null;
}
