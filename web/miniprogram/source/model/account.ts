import type { Estimate } from 'mingbai/small';
import { unbroken } from '../../../common/answer.ts';
import { barOf, type Bar } from '../../../common/bar.ts';
import { mayGetMore } from '../../../common/care.ts';
import { citedOnce } from '../../../common/sentence.ts';
import type { Telling } from '../../../common/telling.ts';
import { capNotes, yearRows, yearSum, yearTotal, type YearRow } from '../../../common/year.ts';
import { sumLines, type Lines } from './lines.ts';
import { said, type Said } from './said.ts';

/** The account of the year: who pays what of the care, and what the person pays with the contribution. */
export interface AccountView {
  title: string;
  bar: Bar | null;
  /** Each visit and what each pays of it, and the total of several. */
  rows: Row[];
  /** Leads to the day of a visit that has none. */
  fillDay: string;
  notes: Said[];
  sum: Lines;
  after: string;
}

interface Row {
  name: string;
  paid: Lines;
  remaining: string;
  /** The field of its day, where that is open and the order of several counts. */
  openDay: string;
  isTotal: boolean;
}

export function accountView(estimate: Estimate, telling: Telling): AccountView | null {
  if (estimate.care.length === 0) return null;
  const { voice } = telling;
  const row = ({ name, fund, person, remaining, openDay }: YearRow, isTotal: boolean): Row => ({
    name,
    paid: sumLines([
      { sign: '', name: voice.say('table.fund'), value: fund },
      { sign: '', name: voice.say('table.person'), value: person },
    ]),
    remaining: unbroken(remaining ?? ''),
    openDay: openDay ?? '',
    isTotal,
  });
  const total = yearTotal(estimate, telling);
  const visits = yearRows(estimate, telling).map((visit) => row(visit, false));
  return {
    title: voice.say('bar.title'),
    bar: barOf(estimate, voice),
    rows: total ? [...visits, row({ ...total, remaining: null, openDay: null }, true)] : visits,
    fillDay: voice.say('year.fill_day'),
    notes: citedOnce(capNotes(estimate, telling)).map(said),
    sum: sumLines(yearSum(estimate, telling)),
    after: mayGetMore(estimate) ? voice.say('after') : '',
  };
}
