import type { Estimate, Question } from 'mingbai/small';
import { useRef, useState } from 'preact/hooks';
import { holding, nothingAsked, questionCard } from '../../common/asking.ts';
import { withAnswer } from '../../common/questions.ts';
import { Control } from '../fields/control.tsx';
import { useFocusAfter } from '../focus.ts';
import { usePage, useTelling } from '../page.ts';

/** The question that narrows the answer most. It stays while it is being answered, though no longer open. */
export function QuestionCard({ estimate }: { estimate: Estimate | null }) {
  const { answer, entry } = usePage();
  const telling = useTelling();
  const frame = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState(nothingAsked);
  const focusNext = useFocusAfter(frame, 'legend, .field > :is(input, select), .told');
  const card = questionCard(asking, estimate, telling);
  if (!card) return null;
  const { next } = card;
  const goOn = () => {
    setAsking(next.asking);
    focusNext();
  };
  const take = (question: Question) => (value: string, typing?: string) => {
    setAsking(holding(asking, question, entry));
    answer(question.path, withAnswer(question, value, entry), typing);
  };
  return (
    <div class="question" ref={frame}>
      {card.question ? (
        <Control key={card.field.path} field={card.field} id={`ask:${card.field.path}`} onGive={take(card.question)} />
      ) : card.left === 'skipped' ? (
        <p class="told" tabIndex={-1}>{card.text}</p>
      ) : (
        <p>{card.text}</p>
      )}
      <button type="button" class={next.isPrimary ? 'primary' : 'quiet'} onClick={goOn}>{next.label}</button>
    </div>
  );
}
