import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What is folded away is drawn after the answer that is waited for. */
let isAnswerDrawn = false;

export function Folded({ children }: { children: ComponentChildren }) {
  const [isDue, setDue] = useState(isAnswerDrawn);
  useEffect(() => {
    if (isDue) return;
    const request = requestAnimationFrame(() =>
      setTimeout(() => {
        isAnswerDrawn = true;
        setDue(true);
      }),
    );
    return () => cancelAnimationFrame(request);
  }, []);
  return isDue ? <>{children}</> : null;
}
