import type { Catalogue } from 'mingbai/small';
import { coverageWasAsked } from './coverage.ts';
import { fieldAt, textAt, withText, type Entry, type Texts } from './entry.ts';
import { careForm } from './fields.ts';
import type { Purpose } from './flow.ts';
import { withRegion, yearsOf } from './reckoning.ts';
import { isDay, visitName, type Telling } from './telling.ts';
import type { Voice, WordingKey } from './wording/voice.ts';

/** What the other side of a comparison has instead of the present answer. */
export interface Alternative {
  /** The field that was chosen to differ. */
  path: string;
  /** What is told of it so far, by field. */
  texts: Texts;
}

const region = '/region';
const year = '/benefit_year';
const hospitalClass = '/institution/class';
const paidOn = '/enrolment/paid_on';
const period = '/enrolment/period';

/** The fields that the present answers can be compared in. */
export function comparableFields(telling: Telling, catalogue: Catalogue, purpose: Purpose | null): string[] {
  const { entry, form } = telling;
  const hasSeveral = (path: string) => optionsAt(path, telling, catalogue).length > 1;
  const isPaymentAsked = purpose === 'coverage' || entry.care.length > 0 || coverageWasAsked(telling);
  return [
    region,
    ...[year, ...entry.care.map((_, item) => `/care/${item}${hospitalClass}`)].filter(hasSeveral),
    ...(isPaymentAsked && form.windows.length > 0 ? [paidOn] : []),
  ];
}

const names: Record<string, WordingKey> = {
  [region]: 'compare.place',
  [year]: 'compare.year',
  [hospitalClass]: 'compare.class',
  [paidOn]: 'compare.payment',
};

/** What it is to compare in a field: "换一年", of several visits "第 2 次，换一级医院". */
export function comparisonName(path: string, { care }: Entry, voice: Voice): string {
  const { item, field } = fieldAt(path);
  const name = voice.say(names[field] as WordingKey);
  return item === null || care.length === 1
    ? name
    : voice.say('compare.of_visit', { visit: visitName(item, voice), field: name });
}

/** Begins with what else there is to choose; a place and a day are still to be told. */
export function newAlternative(path: string, telling: Telling, catalogue: Catalogue): Alternative {
  const own = textAt(telling.entry, path);
  const other = optionsAt(path, telling, catalogue).find((option) => option !== own);
  return { path, texts: { [path]: other ?? '' } };
}

/** What the other side's entry tells of the field; of a payment its period belongs to its day. */
export function alternativeFrom(path: string, other: Entry): Alternative {
  const fields = path === paidOn ? [paidOn, period] : [path];
  return { path, texts: Object.fromEntries(fields.map((field) => [field, textAt(other, field)])) };
}

export function isTold({ path, texts }: Alternative): boolean {
  return Boolean(texts[path]);
}

/** The entry of the other side. In another year its days are those of that year. */
export function withAlternative(entry: Entry, { path, texts }: Alternative, catalogue: Catalogue): Entry {
  const text = texts[path] ?? '';
  if (text === '') return withText(entry, path, '');
  if (path === region) return withDaysMoved(withRegion(entry, text, catalogue), entry);
  const other = withText(entry, path, text);
  if (path === year) return withDaysMoved(other, entry);
  return path === paidOn ? withText(other, period, texts[period] ?? '') : other;
}

/** The options at a field that offers some. */
export function optionsAt(path: string, { entry, form }: Telling, catalogue: Catalogue): string[] {
  if (path === year) return yearsOf(textAt(entry, region), catalogue).map(String);
  const { item, field } = fieldAt(path);
  if (field !== hospitalClass) return [];
  return careForm(form, textAt(entry, `/care/${item}/kind`))?.classes.map(({ id }) => id) ?? [];
}

/** Moves the days as far as the year of cover was moved. */
function withDaysMoved(moved: Entry, from: Entry): Entry {
  const years = Number(textAt(moved, year)) - Number(textAt(from, year));
  const daysMoved = (texts: Texts): Texts =>
    Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, isDay(text) ? dayMoved(text, years) : text]));
  return {
    ...moved,
    texts: daysMoved(moved.texts),
    care: moved.care.map((care) => ({ ...care, texts: daysMoved(care.texts) })),
  };
}

/** The same day of another year; the 28th of February for the 29th. */
function dayMoved(day: string, years: number): string {
  if (years === 0) return day;
  return `${Number(day.slice(0, 4)) + years}${day.slice(4).replace('-02-29', '-02-28')}`;
}
