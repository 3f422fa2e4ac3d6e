import type { Estimate, Estimator } from 'mingbai';
import { useMemo, useRef, useState } from 'preact/hooks';
import { emptyEntry, type Entry } from '../common/entry.ts';
import { faultViews } from '../common/faults.ts';
import { reckon } from '../common/reckoning.ts';
import type { Telling } from '../common/telling.ts';
import type { Voice } from '../common/wording/voice.ts';
import { PageContext, TellingContext, type Page } from './page.ts';
import { About } from './parts/about.tsx';
import { Answer } from './parts/answer.tsx';
import { AnswerLine } from './parts/answer-line.tsx';
import { CareList } from './parts/care-list.tsx';
import { FaultSummary } from './parts/fault-summary.tsx';
import { More } from './parts/more.tsx';
import { Payment } from './parts/payment.tsx';
import { Place } from './parts/place.tsx';
import { QuestionCard } from './parts/question-card.tsx';
import { usePaused } from './pause.ts';

export function App({ estimator, voice }: { estimator: Estimator; voice: Voice }) {
  const catalogue = useMemo(() => estimator.catalogue(), [estimator]);
  const [entry, setEntry] = useState<Entry>(emptyEntry);
  const [typing, setTyping] = useState<string | null>(null);
  const asked = usePaused(entry, typing !== null);
  const reckoning = useMemo(() => reckon(estimator, asked), [estimator, asked]);

  const faults = faultViews(reckoning?.faults ?? [], voice).filter(({ field }) => field !== typing);
  const standing = useRef<Estimate | null>(null);
  if (reckoning?.estimate || faults.length > 0) standing.current = reckoning?.estimate ?? null;
  const estimate = reckoning && standing.current;

  const page: Page = {
    voice,
    catalogue,
    entry,
    change: (next, field) => {
      setEntry(next);
      setTyping(field ?? null);
    },
    settle: () => setTyping(null),
    faults: new Map(faults.map(({ field, text }) => [field, text])),
  };
  const telling: Telling | null = reckoning && { voice, form: reckoning.form, entry };

  return (
    <PageContext.Provider value={page}>
      <TellingContext.Provider value={telling}>
        <main class="columns">
          <div class="entry">
            <Place />
            {telling && (
              <>
                <FaultSummary faults={faults} />
                <QuestionCard questions={estimate?.questions ?? []} />
                <CareList />
                <Payment />
                <More />
              </>
            )}
          </div>
          <Answer estimate={estimate} hasFaults={faults.length > 0} />
        </main>
        <About estimate={estimate} />
        <AnswerLine estimate={estimate} hasFaults={faults.length > 0} />
      </TellingContext.Provider>
    </PageContext.Provider>
  );
}
