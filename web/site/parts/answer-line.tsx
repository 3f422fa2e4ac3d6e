import type { Estimate } from 'mingbai/small';
import { leadLine } from '../../common/lead.ts';
import { usePage, useTelling } from '../page.ts';
import { useReveal } from '../focus.ts';

interface AnswerLineProps {
  estimate: Estimate | null;
  hasFaults: boolean;
  /** What the last answer has changed. */
  narrowing: string | null;
  /** Goes to the whole answer where it is not on this screen. */
  onDetails: (() => void) | null;
}

/** The answer so far, spoken as it changes, with what changed; where the page has one column it stays at the edge. */
export function AnswerLine({ estimate, hasFaults, narrowing, onDetails }: AnswerLineProps) {
  const { voice } = usePage();
  const telling = useTelling();
  const reveal = useReveal();
  return (
    <aside class="answer-line" aria-label={voice.say('answer.title')}>
      <p role="status">
        {leadLine(estimate, hasFaults, telling)}
        {narrowing && <span class="unseen"> {narrowing}</span>}
      </p>
      {estimate && (
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
