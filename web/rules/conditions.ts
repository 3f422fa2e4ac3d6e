import type { Day } from 'mingbai/small';
import { day, yuan } from '../common/format.ts';
import { isReadings, type Line, type MonthDay, type Requirement } from './policy.ts';
import type { RulesVoice } from './wording/voices.ts';

/** Names what an id of the policy files stands for. */
export type Naming = (id: string) => string;

/** For whom and for what a line is, each in words. */
export function whomTexts(line: Line, name: Naming, voice: RulesVoice): string[] {
  const { classes, localities, identities, diseases, delivery, setting, admission, requires, when, above, up_to } = line;
  const named = [classes, localities, identities, diseases].flatMap((ids) => (ids ? [names(ids, name, voice)] : []));
  return [
    ...named,
    ...(delivery ? [voice.say(`delivery.${delivery}`)] : []),
    ...(setting ? [voice.say(`setting.${setting}`)] : []),
    ...(admission ? [voice.say(`admission.${admission}`)] : []),
    ...(requires ?? []).map((requirement) => requirementText(requirement, voice)),
    ...(above === undefined ? [] : [voice.say('line.above', { above: yuan(Number(above).toFixed(2), voice) })]),
    ...(up_to === undefined ? [] : [voice.say('line.up_to', { up_to: yuan(Number(up_to).toFixed(2), voice) })]),
    ...(when ? [voice.sayCode('reading', `${when.reading}.${when.option}`)] : []),
  ];
}

/** When a line holds, each in words. */
export function whenTexts(line: Line, voice: RulesVoice): string[] {
  const { benefit_year, paid_in, paid_from, paid_to, from, to } = line;
  const dated = (key: 'line.from' | 'line.to' | 'line.paid_from' | 'line.paid_to', date?: Day) =>
    date ? [voice.say(key, { day: day(date, voice) })] : [];
  return [
    ...(benefit_year === undefined ? [] : [voice.say('line.year', { year: yearText(benefit_year, voice) })]),
    ...(paid_in ? [voice.say('line.paid_in', { period: voice.say(`period.${paid_in}`) })] : []),
    ...dated('line.paid_from', paid_from),
    ...dated('line.paid_to', paid_to),
    ...dated('line.from', from),
    ...dated('line.to', to),
  ];
}

export function names(ids: string[], name: Naming, voice: RulesVoice): string {
  return ids.map(name).join(voice.say('guide.and'));
}

function yearText(year: Line['benefit_year'], voice: RulesVoice): string {
  const years = isReadings(year) ? year.readings : [year];
  const [first = '', last] = years.map((each) => voice.say('year', { year: String(each) }));
  if (last === undefined) return first;
  return voice.say('or', { first, last });
}

export function requirementText({ fact, at_least, within_months, after, from }: Requirement, voice: RulesVoice): string {
  return voice.say(`requirement.${fact}`, {
    months: String(at_least ?? within_months),
    day: after ? monthDay(after, voice) : from ? day(from, voice) : '',
  });
}

/** A day of every year: "9 月 1 日". */
export function monthDay({ month, day: dayOfMonth }: MonthDay, voice: RulesVoice): string {
  return voice.say('day', { month: voice.find(`month.${String(month).padStart(2, '0')}`) ?? '', day: String(dayOfMonth) });
}
