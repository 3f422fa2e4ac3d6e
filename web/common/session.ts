import type { Estimate } from 'mingbai/small';
import type { Alternative } from './alternative.ts';
import { emptyEntry, type Entry } from './entry.ts';
import type { Asked } from './narrowing.ts';

/** What is kept of a visit while it lasts. */
export interface Session {
  entry: Entry;
  /** The question that was answered last, until something else is changed. */
  asked: Asked | null;
  /** What the present entry is compared with, while it is. */
  alternative: Alternative | null;
}

export function newSession(entry: Entry = emptyEntry()): Session {
  return { entry, asked: null, alternative: null };
}

export function withEntry(session: Session, entry: Entry): Session {
  return { ...session, entry, asked: null };
}

/** Takes an answer. While it is being changed, what was known before it stays the same. */
export function withAnswered(session: Session, entry: Entry, path: string, before: Estimate | null): Session {
  const asked = session.asked?.path === path ? session.asked : before && { path, before };
  return { ...session, entry, asked };
}
