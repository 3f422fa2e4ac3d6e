import { monthDay } from './conditions.ts';
import type { Window } from './policy.ts';
import type { RulesVoice } from './wording/voices.ts';

/** When to pay: "上一年 9 月 1 日到 12 月 31 日". */
export function daysText({ from, to }: Window, voice: RulesVoice): string {
  if (from === undefined) return voice.say('window.days.none');
  const first = dayText(from, voice);
  return to ? voice.say('window.days', { first, last: dayText(to, voice) }) : voice.say('window.days.open', { first });
}

function dayText(day: NonNullable<Window['from']>, voice: RulesVoice): string {
  const text = monthDay(day, voice);
  return day.years_before ? voice.say('window.day.before', { day: text }) : text;
}

/** The years for which alone the text sets the time. */
export function yearsText({ since_benefit_year: since, until_benefit_year: until }: Window, voice: RulesVoice): string[] {
  const year = (number: number) => ({ year: voice.say('year', { year: String(number) }) });
  if (since !== undefined && since === until) return [voice.say('line.year', year(since))];
  return [
    ...(since === undefined ? [] : [voice.say('window.since', year(since))]),
    ...(until === undefined ? [] : [voice.say('window.until', year(until))]),
  ];
}
