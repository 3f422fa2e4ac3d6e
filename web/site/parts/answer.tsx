import type { Estimate } from 'mingbai/small';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { headline, headlineClauses, narrows, spoken, unbroken, usually } from '../../common/answer.ts';
import type { ComparisonView } from '../../common/comparison.ts';
import { askableQuestions, askOf } from '../../common/questions.ts';
import { useFocusAfter } from '../focus.ts';
import { usePage, useTelling } from '../page.ts';
import { Advice } from './advice.tsx';
import { ClauseLink } from './clause-link.tsx';
import { Comparison } from './comparison.tsx';
import { Keep } from './keep.tsx';
import { Results } from './results.tsx';
import { Rules } from './rules.tsx';
import { Unknowns } from './unknowns.tsx';
import { WhoPays } from './who-pays.tsx';

interface AnswerProps {
  estimate: Estimate | null;
  hasFaults: boolean;
  /** What the last answer has changed. */
  narrowing: string | null;
  isComparing: boolean;
  compared: ComparisonView | null;
  /** Stands in the place of the comparison until what compares is loaded. */
  pending: ComponentChildren;
  onCompare(): void;
  onEnd(chosen: 'first' | 'second'): void;
}

export function Answer({ estimate, hasFaults, narrowing, isComparing, compared, pending, onCompare, onEnd }: AnswerProps) {
  const { voice } = usePage();
  const telling = useTelling();
  const answer = useRef<HTMLElement>(null);
  const focusComparison = useFocusAfter(answer, '#comparison');
  const comparison = isComparing && (
    <Comparison
      compared={compared}
      pending={pending}
      onEnd={(chosen) => {
        onEnd(chosen);
        focusComparison();
      }}
    />
  );
  return (
    <section class="answer" id="answer" ref={answer} tabIndex={-1} aria-labelledby="answer-title">
      <h2 id="answer-title" class="unseen">{voice.say('answer.title')}</h2>
      {estimate ? (
        <>
          <Lead estimate={estimate} narrowing={narrowing} />
          {comparison}
          {estimate.care.length > 0 && <WhoPays estimate={estimate} />}
          <Results estimate={estimate} />
          <Unknowns estimate={estimate} />
          <Advice estimate={estimate} />
          {!isComparing && (
            <p class="part">
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  onCompare();
                  focusComparison();
                }}
              >
                {voice.say('compare.start')}
              </button>
            </p>
          )}
          <Keep said={spoken(estimate, telling)} />
          <Rules />
        </>
      ) : (
        <>
          <div class="lead">
            <p class="headline">{voice.say(hasFaults ? 'answer.faults' : 'answer.empty')}</p>
            <p class="soft">{voice.say(hasFaults ? 'faults.kept' : 'answer.empty.why')}</p>
          </div>
          {comparison}
        </>
      )}
    </section>
  );
}

function Lead({ estimate, narrowing }: { estimate: Estimate; narrowing: string | null }) {
  const { voice } = usePage();
  const telling = useTelling();
  const usual = usually(estimate, telling);
  const [next] = askableQuestions(estimate.questions, telling);
  const question = next && askOf(next, telling);
  return (
    <div class="lead">
      <p class="headline">{unbroken(headline(estimate, telling))}</p>
      {narrowing && <p>{narrowing}{voice.say('stop')}</p>}
      {usual && <p>{usual}</p>}
      {question && narrows(next, estimate) && <p class="soft">{voice.say('narrow', { question: question.title })}</p>}
      <p class="clauses">
        {headlineClauses(estimate, telling).map((clause) => <ClauseLink key={clause.text} clause={clause} />)}
      </p>
    </div>
  );
}
