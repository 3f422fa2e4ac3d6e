import type { Question } from 'mingbai';
import { useRef, useState } from 'preact/hooks';
import { answerOf, askableQuestions, askOf, isAnswered, withAnswer, type Ask } from '../../common/questions.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { IdentitiesField } from '../fields/identities-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useFocusAfter } from '../focus.ts';
import { usePage, useTelling } from '../page.ts';

/** The question that narrows the answer most. It stays while it is being answered, though no longer open. */
export function QuestionCard({ questions }: { questions: Question[] }) {
  const { entry, voice } = usePage();
  const telling = useTelling();
  const card = useRef<HTMLDivElement>(null);
  const [held, hold] = useState<Question | null>(null);
  const [skipped, setSkipped] = useState<string[]>([]);
  const focusNext = useFocusAfter(card, 'legend, .field > input, .told');

  const askable = askableQuestions(questions, telling);
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
  return (
    <div class="question" ref={card}>
      {ask && current ? (
        <>
          <div key={ask.path} onInput={() => hold(current)}>
            <AskField ask={ask} question={current} />
          </div>
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

function AskField({ ask, question }: { ask: Ask; question: Question }) {
  const { entry, change, settle, faults } = usePage();
  const value = answerOf(entry, question);
  const described = {
    id: `ask:${ask.path}`,
    label: ask.title,
    hint: ask.hint,
    fault: faults.get(ask.path),
  };
  const answer = (text: string, typing?: string) => change(withAnswer(entry, question, text), typing);
  if (ask.control === 'identities') return <IdentitiesField {...described} />;
  if (ask.control === 'choice') {
    return <ChoiceField {...described} about={ask.about} value={value} choices={ask.choices} onPick={answer} />;
  }
  return (
    <>
      {ask.about && <p class="soft">{ask.about}</p>}
      {ask.control === 'date' ? (
        <DateField {...described} value={value} onPick={answer} />
      ) : (
        <TextField
          {...described}
          value={value}
          inputMode="decimal"
          onType={(text) => answer(text, ask.path)}
          onLeave={settle}
        />
      )}
    </>
  );
}
