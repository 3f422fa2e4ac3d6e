import type { Estimate } from 'mingbai/small';
import { barWidths, mayGetMore, paidText } from '../../../common/care.ts';
import { rangeInTable } from '../../../common/format.ts';
import { citedOnce } from '../../../common/sentence.ts';
import type { StepView } from '../../../common/steps.ts';
import type { Telling } from '../../../common/telling.ts';
import { capNotes, yearRows, yearSum } from '../../../common/year.ts';
import { said, type Said } from './said.ts';

/** The account of the year: who pays what of the care, and what the person pays with the contribution. */
export interface AccountView {
  title: string;
  bar: Bar | null;
  heads: { fund: string; person: string };
  rows: { name: string; fund: string; person: string; remaining: string }[];
  total: { name: string; fund: string; person: string } | null;
  notes: Said[];
  sum: StepView['lines'];
  after: string;
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
  const rows = yearRows(estimate, telling).map((row) => ({
    name: row.name,
    fund: row.fund,
    person: row.person,
    remaining: row.remaining ?? '',
  }));
  const total = { name: voice.say('table.total'), fund: rangeInTable(fund, voice), person: rangeInTable(person, voice) };
  return {
    title: voice.say('bar.title'),
    bar: barView(estimate, telling),
    heads: { fund: voice.say('table.fund'), person: voice.say('table.person') },
    rows,
    total: rows.length > 1 ? total : null,
    notes: citedOnce(capNotes(estimate, telling)).map(said),
    sum: yearSum(estimate, telling),
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
