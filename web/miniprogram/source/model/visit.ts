import type { Question } from 'mingbai/small';
import { firstScreen, type Purpose, type Screen } from '../../../common/flow.ts';
import { newSession, withAnswered, withEntry, type Session } from '../../../common/session.ts';
import type { Opened } from '../../../common/opened.ts';
import type { Entry } from '../../../common/entry.ts';
import type { Estimate } from 'mingbai/small';

/** How far a person has come, and what they have said. */
export interface Visit {
  session: Session;
  /** What was opened, until that is closed. */
  opened: Opened;
  purpose: Purpose | null;
  /** The screens that were shown; the last of them is. */
  trail: Screen[];
  /** The field that is being typed in. */
  typing: string | null;
  /** What was typed to find a place by its name. */
  placeName: string;
  /** The question that is being answered, which stays though no longer open. */
  held: Question | null;
  /** The questions that were left open. */
  skipped: string[];
  /** Whether the questions that change nothing of the bill are asked too. */
  asksAll: boolean;
  /** What is unfolded of what can be, by its id. */
  unfolded: string[];
}

export function newVisit(opened: Opened, entry: Entry): Visit {
  const isKept = opened !== null && opened !== 'broken';
  return {
    session: newSession(entry),
    opened,
    purpose: null,
    trail: isKept ? ['answer'] : [firstScreen],
    typing: null,
    placeName: '',
    held: null,
    skipped: [],
    asksAll: false,
    unfolded: [],
  };
}

export function screenOf({ trail }: Visit): Screen {
  return trail[trail.length - 1] ?? firstScreen;
}

export function goingTo(visit: Visit, screen: Screen): Visit {
  return { ...visit, trail: [...visit.trail, screen] };
}

export function goingBack(visit: Visit): Visit {
  return visit.trail.length > 1 ? { ...visit, trail: visit.trail.slice(0, -1) } : visit;
}

export function withNext(visit: Visit, entry: Entry): Visit {
  return { ...visit, session: withEntry(visit.session, entry) };
}

/** Takes the answer to a question. */
export function answering(visit: Visit, question: Question, entry: Entry, before: Estimate | null): Visit {
  return { ...visit, held: question, session: withAnswered(visit.session, entry, question.path, before) };
}

export function isUnfolded({ unfolded }: Visit, id: string): boolean {
  return unfolded.includes(id);
}

export function unfolding(visit: Visit, id: string): Visit {
  return isUnfolded(visit, id) ? visit : { ...visit, unfolded: [...visit.unfolded, id] };
}

export function toggling(visit: Visit, id: string): Visit {
  if (!isUnfolded(visit, id)) return unfolding(visit, id);
  return { ...visit, unfolded: visit.unfolded.filter((other) => other !== id) };
}
