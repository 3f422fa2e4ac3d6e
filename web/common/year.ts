import type { CareResult, Estimate, Range, Yuan } from 'mingbai/small';
import { careSection, isAnything } from './care.ts';
import { textAt } from './entry.ts';
import { extent, rangeInTable, rangeInText, yuanInTable } from './format.ts';
import { once } from './once.ts';
import { openReasons } from './reasons.ts';
import type { Sentence } from './sentence.ts';
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
  /** What is left of its annual cap after it; `null` where a cap has no meaning, or is not known. */
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
    fund: isAnything(result) ? voice.say('range.open') : rangeInTable(result.fund, voice),
    person: isAnything(result) ? voice.say('range.open') : rangeInTable(result.person, voice),
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
  if (remaining !== 'unlimited' && extent(remaining) === 'open') return null;
  if (remaining === 'unlimited') return voice.say('year.unlimited');
  return voice.say('year.remaining', { amount: rangeInText(remaining, voice) });
}

/** What all of several items come to; `null` where there is only one. */
export function yearTotal({ care, totals }: Estimate, { voice }: Telling): Pick<YearRow, 'name' | 'fund' | 'person'> | null {
  if (care.length < 2) return null;
  const { fund, person } = totals;
  return { name: voice.say('table.total'), fund: rangeInTable(fund, voice), person: rangeInTable(person, voice) };
}

/** What the documents leave open about the annual caps of the care, and that no such cap is taken to be reached. */
export function capNotes({ care, assumed }: Estimate, telling: Telling): Sentence[] {
  const caps = care.map((result, item) => {
    const figure = `${result.kind}.annual_cap`;
    return { figure, notes: openReasons(careSection(result, item, telling), telling, [figure]) };
  });
  const open = caps.filter(({ notes }) => notes.length > 0);
  const isAssumed = assumed.some(
    ({ code, figure }) => code === 'annual_cap_not_reached' && open.some((cap) => cap.figure === figure),
  );
  const assumption = { text: telling.voice.say('assumed.annual_cap_not_reached'), clause: null };
  const notes = open.flatMap((cap) => cap.notes);
  return once([...notes, ...(isAssumed ? [assumption] : [])], ({ text }) => text);
}

/** The contribution beside what the person pays for care; of one bill only where it is known. */
export function yearSum({ care, contribution, totals }: Estimate, { voice, form }: Telling): StepView['lines'] {
  const { due } = contribution;
  const inAll = voice.say('year.in_all', { year: String(form.benefit_year) });
  if (care.length === 0) return [];
  if (due !== null && extent(due) !== 'open') {
    return [
      { sign: '+', name: voice.say('value.due'), value: amountText(due, voice) },
      { sign: '=', name: inAll, value: amountText(totals.with_contribution, voice) },
    ];
  }
  const [usual, usualInAll] = [due?.default, totals.with_contribution.default];
  const apart = voice.say('year.apart');
  if (usual === undefined) return care.length > 1 ? [{ sign: '+', name: apart, value: voice.say('range.open') }] : [];
  return [
    { sign: '+', name: apart, value: usualText(usual, voice) },
    ...(usualInAll === undefined ? [] : [{ sign: '=', name: inAll, value: usualText(usualInAll, voice) }]),
  ];
}

/** An amount, and its usual reading. */
function amountText(amount: Range, voice: Voice): string {
  const range = rangeInTable(amount, voice);
  if (amount.default === undefined || amount.low === amount.high) return range;
  return voice.say('range.usual', { range, usual: yuanInTable(amount.default) });
}

function usualText(amount: Yuan, voice: Voice): string {
  return voice.say('range.usually', { usual: yuanInTable(amount) });
}
