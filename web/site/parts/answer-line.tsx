import { usePage } from '../page.ts';
import { useReveal } from '../focus.ts';

interface AnswerLineProps {
  /** `null` until there is something to tell. */
  text: string | null;
  /** What the last answer has changed. */
  narrowing: string | null;
  hasDetails: boolean;
  /** Goes to the whole answer where it is not on this screen. */
  onDetails: (() => void) | null;
}

/**
 * The answer so far, spoken as it changes, with what changed; where the page has one column it stays at the edge. It is
 * there before there is anything to tell, since what comes with its first text is not spoken.
 */
export function AnswerLine({ text, narrowing, hasDetails, onDetails }: AnswerLineProps) {
  const { voice } = usePage();
  const reveal = useReveal();
  return (
    <aside class={text === null ? 'unseen' : 'answer-line'} aria-label={voice.say('answer.title')}>
      <p role="status">
        {text}
        {narrowing && <span class="unseen"> {narrowing}</span>}
      </p>
      {text !== null && hasDetails && (
        <a
          href="#details"
          onClick={(event) => {
            event.preventDefault();
            if (onDetails) onDetails();
            else reveal('details');
          }}
        >
          {voice.say('answer.details')}
        </a>
      )}
    </aside>
  );
}
