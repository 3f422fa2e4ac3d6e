import type { Estimate, Question } from 'mingbai/small';
import { holding, nothingAsked, type Asking } from '../../../common/asking.ts';
import { firstScreen, type Purpose, type Screen } from '../../../common/flow.ts';
import { newSession, withAnswered, withEntry, type Session } from '../../../common/session.ts';
import type { Opened } from '../../../common/opened.ts';
import type { Entry } from '../../../common/entry.ts';
import { withGiven } from '../../../common/given.ts';
import type { FieldName } from './field.ts';
import type { Scene } from './scene.ts';

/** How far a person has come, and what they have said. */
export interface Visit {
  session: Session;
  /** What was opened, until that is closed. */
  opened: Opened;
  purpose: Purpose | null;
  /** The screens that were shown; the last of them is. */
  trail: Screen[];
  /** The field that is being typed in. */
  typing: FieldName | null;
  /** What was typed to find a place by its name. */
  placeName: string;
  asking: Asking;
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
    asking: nothingAsked,
    unfolded: [],
  };
}

/** The path of the field that is being typed in. */
export function typingPath({ typing }: Visit): string | null {
  return typing && typing.path;
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

/** Takes what a field of the entry gives. */
export function taking({ visit, place, engine }: Scene, path: string, value: string): Visit {
  const { catalogue } = engine;
  return withNext(visit, withGiven(visit.session.entry, path, value, { place, catalogue }));
}

/** Takes the answer to a question. */
export function answeringQuestion(visit: Visit, question: Question, entry: Entry, before: Estimate | null): Visit {
  const asking = holding(visit.asking, question, visit.session.entry);
  return { ...visit, asking, session: withAnswered(visit.session, entry, question.path, before) };
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
