import { useEffect, useRef, useState } from 'preact/hooks';
import type { Engine } from '../common/engine.ts';
import { emptyEntry, textAt, type Entry } from '../common/entry.ts';
import { movedTo, type FixedPlace } from '../common/fixed-place.ts';
import { firstScreen, type Purpose } from '../common/flow.ts';
import { keptAnswers } from '../common/kept.ts';
import type { Kept } from '../common/link.ts';
import { known, type Opened } from '../common/opened.ts';
import { newSession } from '../common/session.ts';
import { useScreen } from './screens/use-screen.ts';
import { useSurface, type Left } from './surface.ts';

interface Beginning {
  engine: Engine;
  /** What it was opened with. */
  link: Opened;
  /** What it goes on from where nothing else is opened. */
  left: Left | null;
  /** Where the place is fixed. */
  place: FixedPlace | null;
}

/** How far a visit has come. What is opened meanwhile takes the place of what was entered, which can be taken back. */
export function useVisit({ engine, link, left, place }: Beginning) {
  const { catalogue, version } = engine;
  const { visitMemory, follow } = useSurface();
  const startWith = (entry = emptyEntry()) => newSession(movedTo(place, entry, catalogue));
  const isLost = (entry: Entry, next: Kept) =>
    [startWith(), startWith(next.entry)].every((other) => keptAnswers(other.entry) !== keptAnswers(entry));
  const kept = link === 'broken' ? null : link;

  const [session, setSession] = useState(() => startWith((kept ?? left)?.entry));
  const { screen, moves, goTo, stand } = useScreen(kept ? 'answer' : (left?.screen ?? firstScreen));
  const [purpose, setPurpose] = useState<Purpose | null>(kept ? null : (left?.purpose ?? null));
  const [opened, setOpened] = useState<Opened>(link ?? left);
  const [replaced, setReplaced] = useState(() => (kept && left && isLost(left.entry, kept) ? left : null));
  const here: Left = { entry: session.entry, version, screen, purpose };
  useEffect(() => {
    if (textAt(session.entry, '/region') !== '') visitMemory?.remember(here);
  }, [session.entry, screen, purpose]);

  const begin = (entry: Entry, from: Purpose | null) => {
    setSession(startWith(entry));
    setPurpose(from);
  };
  const open = (next: Kept | 'broken') => {
    setOpened(next);
    if (next === 'broken') return screen;
    setReplaced(isLost(session.entry, next) ? here : null);
    begin(next.entry, null);
    return 'answer';
  };
  const openLink = useRef(open);
  openLink.current = open;
  useEffect(() => follow((next) => void known(next, engine).then((read) => read && stand(openLink.current(read)))), []);

  const leaveOpened = () => {
    setOpened(null);
    setReplaced(null);
  };
  return {
    session,
    setSession,
    screen,
    moves,
    goTo,
    purpose,
    setPurpose,
    opened,
    replaced,
    leaveOpened,
    openFile: (next: Kept | 'broken') => {
      if (open(next) === 'answer') goTo('answer');
    },
    takeBack: ({ entry, purpose, screen }: Left) => {
      leaveOpened();
      begin(entry, purpose);
      goTo(screen);
    },
    startOver: () => {
      visitMemory?.forget();
      leaveOpened();
      begin(emptyEntry(), null);
      goTo(firstScreen);
    },
  };
}
