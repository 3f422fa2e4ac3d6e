import type { Voice } from '../../common/wording/voice.ts';
import { useReveal } from '../focus.ts';

/** The way for the keyboard past everything that is asked. */
export function SkipLink({ voice }: { voice: Voice }) {
  const reveal = useReveal();
  return (
    <a
      class="skip"
      href="#details"
      onClick={(event) => {
        event.preventDefault();
        reveal('details');
      }}
    >
      {voice.say('site.skip')}
    </a>
  );
}
