import type { Estimate } from 'mingbai/small';
import { emptyEntry, type Entry } from './entry.ts';
import type { Asked } from './narrowing.ts';

/** What is kept of a visit while it lasts. */
export interface Session {
  entry: Entry;
  /** The question that was answered last, until something else is changed. */
  asked: Asked | null;
  /** The entry that the present one is compared with, while it is. */
  first: Entry | null;
}

export function newSession(entry: Entry = emptyEntry()): Session {
  return { entry, asked: null, first: null };
}

export function withEntry(session: Session, entry: Entry): Session {
  return { ...session, entry, asked: null };
}

/** Takes an answer. While it is being changed, what was known before it stays the same. */
export function withAnswered(session: Session, entry: Entry, path: string, before: Estimate | null): Session {
  const asked = session.asked?.path === path ? session.asked : before && { path, before };
  return { ...session, entry, asked };
}

/** Keeps the present answers, to compare with what they are changed to. */
export function startComparing(session: Session): Session {
  return { ...session, asked: null, first: session.entry };
}

/** Goes on with the first answers or with the second. */
export function endComparing(session: Session, chosen: 'first' | 'second'): Session {
  const entry = chosen === 'first' ? (session.first ?? session.entry) : session.entry;
  return { entry, asked: null, first: null };
}
