import type { Estimate } from 'mingbai/small';
import { headline, unbroken } from '../../common/answer.ts';
import type { ComparisonView } from '../../common/comparison.ts';
import { usePage, useTelling } from '../page.ts';
import { useReveal } from '../focus.ts';

interface AnswerLineProps {
  estimate: Estimate | null;
  hasFaults: boolean;
  /** What the last answer has changed. */
  narrowing: string | null;
  /** The comparison, if there is one. */
  compared: ComparisonView | null;
  /** Goes to the whole answer where it is not on this screen. */
  onDetails: (() => void) | null;
}

/** The answer so far, spoken as it changes; on a small screen it stays at the edge. */
export function AnswerLine({ estimate, hasFaults, narrowing, compared, onDetails }: AnswerLineProps) {
  const { voice } = usePage();
  const telling = useTelling();
  const reveal = useReveal();
  const text = estimate ? headline(estimate, telling) : voice.say(hasFaults ? 'answer.faults' : 'answer.empty');
  const [first, second] = compared?.headlines ?? [null, text];
  const sideText = (side: string, said: string) => voice.say('compare.line', { side, text: said });
  return (
    <aside class="answer-line" aria-label={voice.say('answer.title')}>
      <p role="status">
        {first !== null && <small>{sideText('A', first)}</small>}
        {unbroken(first === null ? second : sideText('B', second))}
        {first === null && narrowing && <small>{narrowing}</small>}
      </p>
      {estimate && (
        <a
          href="#answer"
          onClick={(event) => {
            event.preventDefault();
            if (onDetails) onDetails();
            else reveal('answer');
          }}
        >
          {voice.say('answer.details')}
        </a>
      )}
    </aside>
  );
}
