import type { Estimate, Question } from 'mingbai/small';
import { useRef, useState } from 'preact/hooks';
import { narrows } from '../../common/answer.ts';
import { answerOf, askableQuestions, askOf, isAnswered, withAnswer, type Ask } from '../../common/questions.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { IdentitiesField } from '../fields/identities-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useFocusAfter } from '../focus.ts';
import { usePage, useTelling } from '../page.ts';

/** The question that narrows the answer most. It stays while it is being answered, though no longer open. */
export function QuestionCard({ estimate }: { estimate: Estimate | null }) {
  const { entry, voice } = usePage();
  const telling = useTelling();
  const card = useRef<HTMLDivElement>(null);
  const [held, hold] = useState<Question | null>(null);
  const [skipped, setSkipped] = useState<string[]>([]);
  const [isUnfolded, setUnfolded] = useState(false);
  const focusNext = useFocusAfter(card, 'legend, .field > :is(input, select), .told');

  const askable = askableQuestions(estimate?.questions ?? [], telling);
  const open = askable.filter(({ path }) => !skipped.includes(path));
  const isHeld = held !== null && isAnswered(entry, held);
  const current = isHeld ? held : (open[0] ?? null);
  const ask = current && askOf(current, telling);

  const moveOn = () => {
    if (current && !isAnswered(entry, current)) setSkipped([...skipped, current.path]);
    hold(null);
    focusNext();
  };
  const isLast = open.every(({ path }) => path === current?.path);
  const next = isHeld ? (isLast ? 'question.done' : 'question.next') : 'question.skip';
  const skippedOpen = askable.some(({ path }) => skipped.includes(path));

  if (!ask && !skippedOpen) return null;
  if (current && estimate && !isHeld && !isUnfolded && !narrows(current, estimate)) {
    return (
      <div class="question" ref={card}>
        <p>{voice.say('question.not_this_bill')}</p>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setUnfolded(true);
            focusNext();
          }}
        >
          {voice.say('question.not_this_bill.ask')}
        </button>
      </div>
    );
  }
  return (
    <div class="question" ref={card}>
      {ask && current ? (
        <>
          <AskField key={ask.path} ask={ask} question={current} onAnswer={() => hold(current)} />
          <button type="button" class={isHeld ? 'primary' : 'quiet'} onClick={moveOn}>{voice.say(next)}</button>
        </>
      ) : (
        <>
          <p class="told" tabIndex={-1}>{voice.say('question.none')}</p>
          <button type="button" class="quiet" onClick={() => setSkipped([])}>{voice.say('question.skipped')}</button>
        </>
      )}
    </div>
  );
}

interface AskFieldProps {
  ask: Ask;
  question: Question;
  /** Called with each answer, so that the page is drawn anew with both at once. */
  onAnswer(): void;
}

function AskField({ ask, question, onAnswer }: AskFieldProps) {
  const { entry, answer: take, settle, faults, voice } = usePage();
  const value = answerOf(entry, question);
  const described = {
    id: `ask:${ask.path}`,
    label: ask.title,
    hint: ask.hint,
    fault: faults.get(ask.path),
  };
  const answer = (text: string, typing?: string) => {
    onAnswer();
    take(ask.path, withAnswer(entry, question, text), typing);
  };
  const typed = { ...described, value, onType: (text: string) => answer(text, ask.path), onLeave: settle };
  if (ask.control === 'identities') {
    const pick = (identities: string[] | null) => {
      onAnswer();
      take(ask.path, { ...entry, identities });
    };
    return <IdentitiesField {...described} onPick={pick} />;
  }
  if (ask.control === 'choice') {
    return <ChoiceField {...described} about={ask.about} value={value} choices={ask.choices} onPick={answer} />;
  }
  return (
    <>
      {ask.about && <p class="soft">{ask.about}</p>}
      {ask.control === 'date' && <DateField {...typed} />}
      {ask.control === 'select' && (
        <SelectField
          {...described}
          value={value}
          choices={ask.choices}
          none={voice.say('choice.none')}
          onPick={answer}
        />
      )}
      {ask.control === 'text' && <TextField {...typed} inputMode="decimal" />}
    </>
  );
}
