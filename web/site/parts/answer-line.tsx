import type { Estimate } from 'mingbai';
import { headline } from '../../common/answer.ts';
import { usePage, useTelling } from '../page.ts';
import { reveal } from '../focus.ts';

/** The answer so far, spoken as it changes; on a small screen it stays at the edge. */
export function AnswerLine({ estimate, hasFaults }: { estimate: Estimate | null; hasFaults: boolean }) {
  const { voice } = usePage();
  const telling = useTelling();
  const text = estimate ? headline(estimate, telling) : voice.say(hasFaults ? 'answer.faults' : 'answer.empty');
  return (
    <div class="answer-line">
      <p role="status">{text}</p>
      {estimate && (
        <a
          href="#answer"
          onClick={(event) => {
            event.preventDefault();
            reveal('answer');
          }}
        >
          {voice.say('answer.details')}
        </a>
      )}
    </div>
  );
}
