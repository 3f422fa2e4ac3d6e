import type { Voice } from '../../common/wording/voice.ts';
import { useReveal } from '../focus.ts';

/** The way for the keyboard past everything that comes before the answer. */
export function SkipLink({ voice }: { voice: Voice }) {
  const reveal = useReveal();
  return (
    <a
      class="skip"
      href="#answer"
      onClick={(event) => {
        event.preventDefault();
        reveal('answer');
      }}
    >
      {voice.say('site.skip')}
    </a>
  );
}
