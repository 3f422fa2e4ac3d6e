import type { Day } from 'mingbai/small';
import { isCalendarDay } from './calendar.ts';
import type { Entry } from './entry.ts';
import { day } from './format.ts';
import { answersFrom, keptAnswers } from './kept.ts';
import type { Voice } from './wording/voice.ts';

/** What a link or a file says of itself: the version of its form. */
const form = 'mingbai1';

/** What was kept, and by which data it was reckoned then. */
export interface Kept {
  entry: Entry;
  version: string;
}

/** Answers as the fragment of a link, `#mingbai1;VERSION;ANSWERS`, or as the text of a file without the `#`. */
export function keptText(entry: Entry, version: string): string {
  return [form, version, keptAnswers(entry)].join(';');
}

/** `null` where the text is not what `keptText` writes. */
export function keptFrom(text: string): Kept | null {
  const [start, version, answers, ...more] = text.trim().split(';');
  if (start !== form || !version || answers === undefined || more.length > 0) return null;
  if (!/^[\w.-]{1,40}$/.test(version)) return null;
  const entry = answersFrom(answers);
  return entry && { entry, version };
}

/** What is to be known of what was opened: that it cannot be read, or that other data were used then. */
export function openedText(opened: Kept | 'broken' | null, version: string, voice: Voice): string | null {
  if (opened === null) return null;
  if (opened === 'broken') return voice.say('kept.broken');
  if (opened.version === version) return null;
  const [then, now] = [opened.version, version].map(dayOf);
  return then && now && then !== now
    ? voice.say('kept.older', { then: day(then, voice), now: day(now, voice) })
    : voice.say('kept.changed');
}

/** The day that a version begins with, where it does. */
function dayOf(version: string): Day | null {
  const start = version.slice(0, 10);
  return isCalendarDay(start) ? start : null;
}
