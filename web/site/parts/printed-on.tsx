import { useEffect, useRef } from 'preact/hooks';
import { day, dayOf } from '../../common/format.ts';
import type { Voice } from '../../common/wording/voice.ts';

/** Says at the head of a printout what it is and of which day, which the page may have been open before. */
export function PrintedOn({ voice }: { voice: Voice }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const tell = () => {
      const text = voice.say('print.head', { day: day(dayOf(new Date()), voice) });
      if (line.current) line.current.textContent = text; // drawn at once: the printing does not wait
    };
    addEventListener('beforeprint', tell);
    return () => removeEventListener('beforeprint', tell);
  }, [voice]);
  return <p class="printed-on" ref={line} />;
}
