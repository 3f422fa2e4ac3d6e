import type { Estimate } from 'mingbai/small';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Compared } from '../common/comparison.ts';
import { emptyEntry, textAt } from '../common/entry.ts';
import { faultViews } from '../common/faults.ts';
import { firstScreen, type Purpose } from '../common/flow.ts';
import { openedText, type Kept } from '../common/link.ts';
import { narrowingText } from '../common/narrowing.ts';
import { reckon } from '../common/reckoning.ts';
import { endComparing, newSession, startComparing, withAnswered, withEntry } from '../common/session.ts';
import type { Telling } from '../common/telling.ts';
import type { Voice } from '../common/wording/voice.ts';
import type { FooterItem } from './config/config.ts';
import type { Engine } from './engine/engine.ts';
import { useLoaded } from './engine/use-loaded.ts';
import { knownPlace, movedTo, type FixedPlace } from './fixed-place.ts';
import type { Opened } from './opened.ts';
import { PageContext, TellingContext, type Page } from './page.ts';
import { About } from './parts/about.tsx';
import { Answer } from './parts/answer.tsx';
import { AnswerLine } from './parts/answer-line.tsx';
import { Answers } from './parts/answers.tsx';
import { FaultSummary } from './parts/fault-summary.tsx';
import { Loading } from './parts/loading.tsx';
import { Notice } from './parts/notice.tsx';
import { QuestionCard } from './parts/question-card.tsx';
import { SkipLink } from './parts/skip-link.tsx';
import { usePaused } from './pause.ts';
import { Way } from './screens/way.tsx';
import { useScreen } from './screens/use-screen.ts';

/** What is shown while something is typed that cannot be reckoned yet. */
interface Standing {
  estimate: Estimate | null;
  compared: Compared | null;
}

interface AppProps {
  engine: Engine;
  /** What it was opened with. */
  link: Opened;
  voice: Voice;
  /** Where the place is fixed. */
  fixed: FixedPlace | null;
  footer: FooterItem[];
}

export function App({ engine, link, voice, fixed, footer }: AppProps) {
  const { estimator, catalogue, version } = engine;
  const kept = link === 'broken' ? null : link;
  const [place] = useState(() => knownPlace(fixed, catalogue));
  const startWith = (start = emptyEntry()) => newSession(movedTo(place, start, catalogue));
  const [session, setSession] = useState(() => startWith(kept?.entry));
  const { entry, asked, first } = session;
  const [screen, goTo] = useScreen(kept ? 'answer' : firstScreen);
  const [opened, setOpened] = useState(link);
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const [typing, setTyping] = useState<string | null>(null);
  const settled = usePaused(entry, typing !== null);
  const region = textAt(settled, '/region');
  const loaded = useLoaded(region, async () => region && engine.load(region));
  const isReady = region !== '' && engine.isLoaded(region);
  const reckoning = useMemo(() => (isReady ? reckon(estimator, settled) : null), [estimator, settled, isReady]);
  const comparing = useLoaded(first ? 'comparison' : '', async () => first && import('../common/comparison.ts'));
  const comparer = comparing.state === 'ready' ? comparing.value : null;
  const comparison = useMemo(
    () => (comparer && first && isReady ? comparer.compare(estimator, first, settled) : null),
    [comparer, estimator, first, settled, isReady],
  );

  const faults = faultViews(reckoning?.faults ?? [], voice).filter(({ field }) => field !== typing);
  const standing = useRef<Standing>({ estimate: null, compared: null });
  if (reckoning?.estimate || faults.length > 0) {
    standing.current = { estimate: reckoning?.estimate ?? null, compared: comparison };
  }
  const { estimate, compared } = reckoning ? standing.current : { estimate: null, compared: null };

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
  };
  const open = (next: Kept | 'broken') => {
    setOpened(next);
    if (next === 'broken') return;
    setSession(startWith(next.entry));
    goTo('answer');
  };
  /** There is no answer before it is told what it is about. */
  const hasAnswer = purpose !== null && (purpose !== 'care' || entry.care.length > 0);
  const telling: Telling | null = reckoning && { voice, form: reckoning.form, entry };
  const comparisonView = comparer && compared && comparer.comparisonView(compared, voice);
  const narrowing = telling && estimate && asked && narrowingText(asked, estimate, telling);

  const pending = region !== '' && !isReady && (
    <Loading
      loaded={loaded}
      voice={voice}
      waiting={voice.say('region.loading')}
      failed={voice.say('region.failed')}
    />
  );

  return (
    <PageContext.Provider value={page}>
      <TellingContext.Provider value={telling}>
        {screen === 'answer' && <SkipLink voice={voice} />}
        <Notice text={openedText(opened, version, voice)} onClose={() => setOpened(null)} />
        {screen === 'answer' ? (
          <main class="columns">
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
            <Answer
              estimate={estimate}
              hasFaults={faults.length > 0}
              narrowing={narrowing}
              isComparing={first !== null}
              compared={comparisonView}
              pending={
                <Loading
                  loaded={comparing}
                  voice={voice}
                  waiting={voice.say('site.loading')}
                  failed={voice.say('site.failed.why')}
                />
              }
              onCompare={() => setSession(startComparing(session))}
              onEnd={(chosen) => setSession(endComparing(session, chosen))}
            />
          </main>
        ) : (
          <Way screen={screen} purpose={purpose} onPurpose={setPurpose} onOpen={open} goTo={goTo} pending={pending} />
        )}
        <About estimate={estimate} />
        {telling && (screen === 'answer' || hasAnswer) && (
          <AnswerLine
            estimate={estimate}
            hasFaults={faults.length > 0}
            narrowing={narrowing}
            compared={comparisonView}
            onDetails={screen === 'answer' ? null : () => goTo('answer')}
          />
        )}
      </TellingContext.Provider>
    </PageContext.Provider>
  );
}
