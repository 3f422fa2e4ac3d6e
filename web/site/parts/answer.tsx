import type { Estimate } from 'mingbai/small';
import type { ComponentChildren } from 'preact';
import { spoken } from '../../common/answer.ts';
import { usePage, useTelling } from '../page.ts';
import { Advice } from './advice.tsx';
import { Keep } from './keep.tsx';
import { Results } from './results.tsx';
import { Rules } from './rules.tsx';
import { Unknowns } from './unknowns.tsx';
import { WhoPays } from './who-pays.tsx';

interface AnswerProps {
  estimate: Estimate;
  /** The answer beside another. */
  comparison: ComponentChildren;
}

/** What the answer rests on, part by part, and what can be done with it. */
export function Answer({ estimate, comparison }: AnswerProps) {
  const { voice } = usePage();
  const telling = useTelling();
  return (
    <section class="answer" id="details" tabIndex={-1} aria-labelledby="details-title">
      <h2 id="details-title" class="unseen">{voice.say('answer.details')}</h2>
      {estimate.care.length > 0 && <WhoPays estimate={estimate} />}
      {comparison}
      <Results estimate={estimate} />
      <Unknowns estimate={estimate} />
      <Advice estimate={estimate} />
      <Keep said={spoken(estimate, telling)} />
      <Rules />
    </section>
  );
}
