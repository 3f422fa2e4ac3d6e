import type { CareResult, Estimate, Range } from 'mingbai/small';
import { textAt } from './entry.ts';
import { extent, rangeInTable, rangeInText, yuanInTable } from './format.ts';
import type { StepView } from './steps.ts';
import { careName, isDay, type Telling } from './telling.ts';
import type { Voice } from './wording/voice.ts';

/** An item of care, and its place in the order of input. */
export interface CareOfYear {
  result: CareResult;
  item: number;
}

/** What an item of care does to the account of the year. */
export interface YearRow {
  name: string;
  fund: string;
  person: string;
  /** What is left of its annual cap after it; `null` where a cap has no meaning. */
  remaining: string | null;
  /** The field of its day, where that is open and the order of several counts. */
  openDay: string | null;
}

/** The care of the year in order of day, what has no day last. */
export function careOfYear({ care }: Estimate, { entry }: Telling): CareOfYear[] {
  const dayOf = ({ item }: CareOfYear) => textAt(entry, dayField(item));
  const items = care.map((result, item) => ({ result, item }));
  const dated = items.filter((each) => isDay(dayOf(each)));
  const undated = items.filter((each) => !isDay(dayOf(each)));
  return [...dated.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b)))), ...undated];
}

export function yearRows(estimate: Estimate, telling: Telling): YearRow[] {
  const { voice } = telling;
  return careOfYear(estimate, telling).map(({ result, item }) => ({
    name: itemName(item, telling),
    fund: rangeInTable(result.fund, voice),
    person: rangeInTable(result.person, voice),
    remaining: remainingText(result, voice),
    openDay: estimate.care.length > 1 && !isDated(item, telling) ? dayField(item) : null,
  }));
}

const dayField = (item: number) => `/care/${item}/on`;
const isDated = (item: number, { entry }: Telling) => isDay(textAt(entry, dayField(item)));

function itemName(item: number, telling: Telling): string {
  const care = careName(item, telling);
  return isDated(item, telling) ? care : telling.voice.say('year.undated', { care });
}

function remainingText({ remaining }: CareResult, voice: Voice): string | null {
  if (remaining === null) return null;
  if (remaining === 'unlimited') return voice.say('year.unlimited');
  return voice.say('year.remaining', { amount: rangeInText(remaining, voice) });
}

/** The contribution added to what the person pays for care; of one bill only where it is known. */
export function yearSum({ care, contribution, totals }: Estimate, { voice, form }: Telling): StepView['lines'] {
  const { due } = contribution;
  if (care.length === 0 || (care.length === 1 && !isKnown(due))) return [];
  const line = (sign: string, name: string, amount: Range | null) => ({ sign, name, value: amountText(amount, voice) });
  return [
    line('+', voice.say('value.due'), due),
    line('=', voice.say('year.in_all', { year: String(form.benefit_year) }), totals.with_contribution),
  ];
}

function isKnown(due: Range | null): boolean {
  return due !== null && (extent(due) !== 'open' || due.default !== undefined);
}

/** An amount, and its usual reading. */
function amountText(amount: Range | null, voice: Voice): string {
  if (amount === null) return voice.say('range.open');
  const range = rangeInTable(amount, voice);
  if (amount.default === undefined || amount.low === amount.high) return range;
  return voice.say('range.usual', { range, usual: yuanInTable(amount.default) });
}
