import type { Estimate } from 'mingbai/small';
import { leadOf, leadWithout } from '../../common/lead.ts';
import { today } from '../../common/today.ts';
import { usePage, useTelling } from '../page.ts';
import { ClauseLink } from './clause-link.tsx';

interface LeadProps {
  estimate: Estimate | null;
  hasFaults: boolean;
  /** What the last answer has changed. */
  narrowing: string | null;
}

/** The answer so far, before everything else. */
export function Lead({ estimate, hasFaults, narrowing }: LeadProps) {
  const { voice, catalogue } = usePage();
  const telling = useTelling();
  const { year, headline, lines, hint, clauses } = estimate
    ? leadOf(estimate, telling, narrowing, catalogue, today())
    : leadWithout(hasFaults, voice);
  return (
    <section class="lead" id="answer" tabIndex={-1} aria-labelledby="answer-title">
      <h2 id="answer-title" class="unseen">{voice.say('answer.title')}</h2>
      {year && <p class="soft">{year}</p>}
      <p class="headline">{headline.map((phrase) => <span key={phrase}>{phrase}</span>)}</p>
      {lines.map((text) => <p key={text}>{text}</p>)}
      {hint && <p class="soft">{hint}</p>}
      {clauses.length > 0 && (
        <p class="clauses">{clauses.map((clause) => <ClauseLink key={clause.text} clause={clause} />)}</p>
      )}
    </section>
  );
}
