import type { Estimate } from 'mingbai/small';
import { besideHeadline, headline, headlineClauses, narrows, phrases, unbroken, usually, yearText } from '../../common/answer.ts';
import { askableQuestions, askOf } from '../../common/questions.ts';
import { whyRange } from '../../common/why.ts';
import { usePage, useTelling } from '../page.ts';
import { today } from '../../common/today.ts';
import { ClauseLink } from './clause-link.tsx';

interface LeadProps {
  estimate: Estimate | null;
  hasFaults: boolean;
  /** What the last answer has changed. */
  narrowing: string | null;
}

/** The answer so far, before everything else. */
export function Lead({ estimate, hasFaults, narrowing }: LeadProps) {
  const { voice } = usePage();
  return (
    <section class="lead" id="answer" tabIndex={-1} aria-labelledby="answer-title">
      <h2 id="answer-title" class="unseen">{voice.say('answer.title')}</h2>
      {estimate ? (
        <Said estimate={estimate} narrowing={narrowing} />
      ) : (
        <>
          <p class="headline">{voice.say(hasFaults ? 'answer.faults' : 'answer.empty')}</p>
          {!hasFaults && <p class="soft">{voice.say('answer.empty.why')}</p>}
        </>
      )}
    </section>
  );
}

function Said({ estimate, narrowing }: { estimate: Estimate; narrowing: string | null }) {
  const { voice, catalogue } = usePage();
  const telling = useTelling();
  const usual = usually(estimate, telling);
  const [next] = askableQuestions(estimate.questions, telling);
  const question = next && narrows(next, estimate) ? askOf(next, telling) : null;
  return (
    <>
      <p class="soft">{yearText(telling, catalogue, today())}</p>
      <p class="headline">
        {phrases(unbroken(headline(estimate, telling))).map((phrase) => <span key={phrase}>{phrase}</span>)}
      </p>
      {narrowing && <p>{narrowing}{voice.say('stop')}</p>}
      {usual && <p>{unbroken(usual)}</p>}
      {[...whyRange(estimate, telling), ...besideHeadline(estimate, telling)].map((text) => (
        <p key={text}>{unbroken(text)}</p>
      ))}
      {question && <p class="soft">{voice.say('narrow', { question: question.title })}</p>}
      <p class="clauses">
        {headlineClauses(estimate, telling).map((clause) => <ClauseLink key={clause.text} clause={clause} />)}
      </p>
    </>
  );
}
