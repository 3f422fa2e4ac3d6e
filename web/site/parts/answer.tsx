import type { Estimate } from 'mingbai';
import { headline, headlineClauses, narrows, usually } from '../../common/answer.ts';
import { askableQuestions, askOf } from '../../common/questions.ts';
import { usePage, useTelling } from '../page.ts';
import { ClauseLink } from './clause-link.tsx';
import { Results } from './results.tsx';
import { Rules } from './rules.tsx';
import { Unknowns } from './unknowns.tsx';
import { WhoPays } from './who-pays.tsx';

interface AnswerProps {
  estimate: Estimate | null;
  hasFaults: boolean;
}

export function Answer({ estimate, hasFaults }: AnswerProps) {
  const { voice } = usePage();
  return (
    <section class="answer" id="answer" tabIndex={-1} aria-labelledby="answer-title">
      <h2 id="answer-title" class="unseen">{voice.say('answer.title')}</h2>
      {estimate ? (
        <>
          <Lead estimate={estimate} />
          {estimate.care.length > 0 && <WhoPays estimate={estimate} />}
          <Results estimate={estimate} />
          <Unknowns estimate={estimate} />
          <Rules />
        </>
      ) : (
        <div class="lead">
          <p class="headline">{voice.say(hasFaults ? 'answer.faults' : 'answer.empty')}</p>
          <p class="soft">{voice.say(hasFaults ? 'faults.kept' : 'answer.empty.why')}</p>
        </div>
      )}
    </section>
  );
}

function Lead({ estimate }: { estimate: Estimate }) {
  const { voice } = usePage();
  const telling = useTelling();
  const usual = usually(estimate, telling);
  const [next] = askableQuestions(estimate.questions, telling);
  const question = next && askOf(next, telling);
  return (
    <div class="lead">
      <p class="headline">{headline(estimate, telling)}</p>
      {usual && <p>{usual}</p>}
      {question && narrows(next, estimate) && <p class="soft">{voice.say('narrow', { question: question.title })}</p>}
      <p class="clauses">
        {headlineClauses(estimate, telling).map((clause) => <ClauseLink key={clause.text} clause={clause} />)}
      </p>
    </div>
  );
}
