import type { Estimate, Question } from 'mingbai/small';
import { useRef, useState } from 'preact/hooks';
import { nothingAsked, questionCard } from '../../common/asking.ts';
import type { Value } from '../../common/field.ts';
import { withAnswer } from '../../common/questions.ts';
import { Control } from '../fields/control.tsx';
import { useFocusAfter } from '../focus.ts';
import { usePage, useTelling } from '../page.ts';

/** The question that narrows the answer most. It stays while it is being answered, though no longer open. */
export function QuestionCard({ estimate }: { estimate: Estimate | null }) {
  const { answer } = usePage();
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
  const take = (question: Question) => (value: Value, typing?: string) => {
    setAsking({ ...asking, held: question });
    answer(question.path, withAnswer(question, value, telling), typing);
  };
  return (
    <div class="question" ref={frame}>
      {card.question ? (
        <Control key={card.field.path} field={card.field} id={`ask:${card.field.path}`} onGive={take(card.question)} />
      ) : (
        <p class={card.left === 'skipped' ? 'told' : undefined} tabIndex={-1}>{card.text}</p>
      )}
      <button type="button" class={next.isPrimary ? 'primary' : 'quiet'} onClick={goOn}>{next.label}</button>
    </div>
  );
}
