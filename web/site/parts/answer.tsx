import type { Estimate } from 'mingbai/small';
import type { ComponentChildren } from 'preact';
import { usePage } from '../page.ts';
import { Results } from './results.tsx';
import { WhenLoaded } from './when-loaded.tsx';
import { WhoPays } from './who-pays.tsx';

interface AnswerProps {
  estimate: Estimate;
  /** The answer beside another. */
  comparison: ComponentChildren;
}

/** What the answer rests on, part by part, and what follows from it. */
export function Answer({ estimate, comparison }: AnswerProps) {
  const { voice } = usePage();
  return (
    <section class="answer" id="details" tabIndex={-1} aria-labelledby="details-title">
      <h2 id="details-title" class="unseen">{voice.say('answer.details')}</h2>
      {estimate.care.length > 0 && <WhoPays estimate={estimate} />}
      {comparison}
      <Results estimate={estimate} />
      <WhenLoaded name="after-answer" load={() => import('./after-answer.ts')}>
        {({ Closing }) => <Closing estimate={estimate} />}
      </WhenLoaded>
    </section>
  );
}
