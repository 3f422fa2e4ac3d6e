import type { Estimate } from 'mingbai/small';
import { unbroken } from '../../../common/answer.ts';
import { barWidths, mayGetMore, paidText } from '../../../common/care.ts';
import { rangeInTable } from '../../../common/format.ts';
import { citedOnce } from '../../../common/sentence.ts';
import type { Telling } from '../../../common/telling.ts';
import { capNotes, yearRows, yearSum } from '../../../common/year.ts';
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

interface Bar {
  label: string;
  /** In percent. */
  sure: number;
  possible: number;
  legend: { kind: 'sure' | 'possible' | 'self'; text: string }[];
}

export function accountView(estimate: Estimate, telling: Telling): AccountView | null {
  if (estimate.care.length === 0) return null;
  const { voice } = telling;
  const { fund, person } = estimate.totals;
  const paid = (byFund: string, byPerson: string) =>
    sumLines([
      { sign: '', name: voice.say('table.fund'), value: byFund },
      { sign: '', name: voice.say('table.person'), value: byPerson },
    ]);
  const visits = yearRows(estimate, telling).map((row) => ({
    name: row.name,
    paid: paid(row.fund, row.person),
    remaining: unbroken(row.remaining ?? ''),
    openDay: row.openDay ?? '',
    isTotal: false,
  }));
  const total = {
    name: voice.say('table.total'),
    paid: paid(rangeInTable(fund, voice), rangeInTable(person, voice)),
    remaining: '',
    openDay: '',
    isTotal: true,
  };
  return {
    title: voice.say('bar.title'),
    bar: barView(estimate, telling),
    rows: visits.length > 1 ? [...visits, total] : visits,
    fillDay: voice.say('year.fill_day'),
    notes: citedOnce(capNotes(estimate, telling)).map(said),
    sum: sumLines(yearSum(estimate, telling)),
    after: mayGetMore(estimate) ? voice.say('after') : '',
  };
}

function barView(estimate: Estimate, { voice }: Telling): Bar | null {
  const widths = barWidths(estimate);
  if (widths === null) return null;
  const { fund, person } = estimate.totals;
  return {
    label: paidText(fund, person, voice),
    ...widths,
    legend: [
      ...(widths.sure > 0 ? [{ kind: 'sure' as const, text: voice.say('bar.sure') }] : []),
      ...(widths.possible > widths.sure ? [{ kind: 'possible' as const, text: voice.say('bar.maybe') }] : []),
      { kind: 'self', text: voice.say('bar.self') },
    ],
  };
}
