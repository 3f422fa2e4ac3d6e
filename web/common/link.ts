import type { Day } from 'mingbai/small';
import { isCalendarDay } from './calendar.ts';
import type { Entry } from './entry.ts';
import { day } from './format.ts';
import { answersFrom, keptAnswers } from './kept.ts';
import type { Voice } from './wording/voice.ts';

/** What a link or a file says of itself: the version of its form. */
const form = 'mingbai1';
const start = new RegExp(`^${form}(?:;|%3B)([\\w.-]{1,40})(?:;|%3B)`, 'i');

/** Longer ones are cut by some messengers. */
const longestSent = 2000;

/** What was kept, and by which data it was reckoned then. */
export interface Kept {
  entry: Entry;
  version: string;
}

/** Answers as the fragment of a link, `#mingbai1;VERSION;ANSWERS`, or as the text of a file without the `#`. */
export function keptText(entry: Entry, version: string): string {
  return [form, version, keptAnswers(entry)].join(';');
}

export function isTooLongToSend(link: string): boolean {
  return link.length > longestSent;
}

/** `null` where the text is not what `keptText` writes, as far as messengers leave it as it is. */
export function keptFrom(text: string): Kept | null {
  const whole = decodedOnce(text.trim());
  const [head = '', version] = start.exec(whole) ?? [];
  if (version === undefined) return null;
  const entry = answersFrom(whole.slice(head.length).replace(/[?#].*/s, '').replace(/&amp;/g, '&'));
  return entry && { entry, version };
}

/** Some hosts and messengers encode a link once more, so that no name is told from its value. */
function decodedOnce(text: string): string {
  if (text.includes('=')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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
