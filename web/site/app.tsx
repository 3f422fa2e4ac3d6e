import type { Estimate } from 'mingbai/small';
import { useRef, useState } from 'preact/hooks';
import { comparableFields } from '../common/alternative.ts';
import type { Entry } from '../common/entry.ts';
import { settledFaults } from '../common/faults.ts';
import { leadLine } from '../common/lead.ts';
import { openedText } from '../common/link.ts';
import { narrowingText } from '../common/narrowing.ts';
import { standingEstimate } from '../common/reckoning.ts';
import { newSession, withAnswered, withEntry } from '../common/session.ts';
import type { Telling } from '../common/telling.ts';
import type { Voice } from '../common/wording/voice.ts';
import type { FooterItem } from './config/config.ts';
import type { Engine } from '../common/engine.ts';
import { useReckoning } from './engine/use-reckoning.ts';
import { isFixed, type FixedPlace } from '../common/fixed-place.ts';
import type { Opened } from '../common/opened.ts';
import { PageContext, TellingContext, type Page } from './page.ts';
import { About } from './parts/about.tsx';
import { Answer } from './parts/answer.tsx';
import { AnswerLine } from './parts/answer-line.tsx';
import { Answers } from './parts/answers.tsx';
import { Comparison } from './parts/comparison.tsx';
import { FaultSummary } from './parts/fault-summary.tsx';
import { Later } from './parts/later.tsx';
import { Lead } from './parts/lead.tsx';
import { Notice } from './parts/notice.tsx';
import { QuestionCard } from './parts/question-card.tsx';
import { RegionLoading } from './parts/region-loading.tsx';
import { SkipLink } from './parts/skip-link.tsx';
import { usePaused } from './pause.ts';
import { Way } from './screens/way.tsx';
import { useTitle } from './screens/use-title.ts';
import type { Left } from './surface.ts';
import { useVisit } from './use-visit.ts';

/** What is shown while something is typed that cannot be reckoned yet. */
interface Standing {
  estimate: Estimate | null;
  /** What the estimate is of. */
  entry: Entry;
}

interface AppProps {
  engine: Engine;
  /** What it was opened with. */
  link: Opened;
  /** What it goes on from where nothing else is opened. */
  left: Left | null;
  voice: Voice;
  /** Where the place is fixed. */
  place: FixedPlace | null;
  footer: FooterItem[];
}

export function App({ engine, link, left, voice, place, footer }: AppProps) {
  const { catalogue, version } = engine;
  const visit = useVisit({ engine, link, left, place });
  const { session, setSession, screen, goTo, purpose, replaced } = visit;
  const { entry, asked } = session;
  useTitle(screen, voice);
  const [typing, setTyping] = useState<string | null>(null);
  const settled = usePaused(entry, typing !== null);
  const { reckoning, policies } = useReckoning(settled, engine);
  const telling: Telling | null = reckoning && { voice, form: reckoning.form, entry, purpose };
  const fields = telling ? comparableFields(telling, catalogue, purpose).filter((path) => !isFixed(place, path)) : [];

  const faults = settledFaults(reckoning?.faults ?? [], typing, voice);
  const standing = useRef<Standing>({ estimate: null, entry });
  const estimate = standingEstimate(reckoning, typing, standing.current.estimate);
  if (estimate !== standing.current.estimate) standing.current = { estimate, entry: settled };

  const page: Page = {
    ...engine,
    voice,
    place,
    footer,
    entry,
    change: (next, field) => {
      setSession(withEntry(session, next));
      setTyping(field ?? null);
    },
    answer: (path, next, field) => {
      setSession(withAnswered(session, next, path, estimate));
      setTyping(field ?? null);
    },
    settle: () => setTyping(null),
    faults: new Map(faults.map(({ field, text }) => [field, text])),
    fieldId: (path) => path,
  };
  const narrowing = telling && narrowingText(asked, estimate, telling);
  const line = telling && leadLine(screen, estimate, faults.length > 0, telling);

  const pending = policies.state !== 'ready' && <RegionLoading policies={policies} />;

  return (
    <PageContext.Provider value={page}>
      <TellingContext.Provider value={telling}>
        {screen === 'answer' && estimate && <SkipLink voice={voice} />}
        <Notice text={openedText(visit.opened, version, voice)} onClose={visit.leaveOpened}>
          {replaced && (
            <>
              <p>{voice.say('kept.replaced')}</p>
              <button type="button" class="primary" onClick={() => visit.takeBack(replaced)}>{voice.say('kept.back')}</button>
            </>
          )}
        </Notice>
        {screen === 'answer' ? (
          <main class="columns">
            <Lead estimate={estimate} hasFaults={faults.length > 0} narrowing={narrowing} />
            <div class="entry">
              {pending}
              {telling && (
                <>
                  <FaultSummary faults={faults} />
                  <QuestionCard estimate={estimate} />
                </>
              )}
              <Answers />
            </div>
            {estimate && (
              <Later>
                <Answer
                  estimate={estimate}
                  comparison={
                    <Comparison
                      fields={fields}
                      entry={standing.current.entry}
                      alternative={session.alternative}
                      onChange={(alternative) => setSession({ ...session, alternative })}
                      onTake={(other) => setSession(newSession(other))}
                    />
                  }
                />
              </Later>
            )}
          </main>
        ) : (
          <Way
            screen={screen}
            moves={visit.moves}
            purpose={purpose}
            onPurpose={visit.setPurpose}
            onOpen={visit.openFile}
            goTo={goTo}
            pending={pending}
          />
        )}
        <Later>
          <About key={visit.moves} estimate={estimate} onStartOver={visit.startOver} />
        </Later>
        <AnswerLine
          text={line}
          narrowing={narrowing}
          hasDetails={estimate !== null}
          onDetails={screen === 'answer' ? null : () => goTo('answer')}
        />
      </TellingContext.Provider>
    </PageContext.Provider>
  );
}
