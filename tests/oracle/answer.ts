import { chronicOutpatient } from './care/chronic.ts';
import { inpatient } from './care/inpatient.ts';
import { maternity } from './care/maternity.ts';
import { outpatient } from './care/outpatient.ts';
import type { Settle, Settled, Visit } from './care/settled.ts';
import { twoDiseaseDrugs } from './care/two-diseases.ts';
import type { Day } from './dates.ts';
import { day, firstOf, lastOf } from './dates.ts';
import type { Hull } from './money.ts';
import { exactly, hullOf } from './money.ts';
import { contributionOf } from './person/contribution.ts';
import type { Spell } from './person/cover.ts';
import { coverOf } from './person/cover.ts';
import { fundingOf } from './person/funding.ts';
import type { Bill, Situation } from './situation.ts';
import type { World } from './worlds.ts';
import { inEveryWorld } from './worlds.ts';

export interface Answer {
  coverage: { state: string };
  contribution: Record<string, Hull | undefined>;
  funding: Record<string, Hull | null | undefined>;
  care: { fund: Hull; person: Hull; remaining?: Hull | 'unlimited' }[];
  totals: { cost: Hull; fund: Hull; person: Hull };
}

const kinds: Record<string, Settle> = {
  outpatient,
  two_disease_drugs: twoDiseaseDrugs,
  chronic_outpatient: chronicOutpatient,
  inpatient,
  maternity,
};

export function answer(situation: Situation): Answer {
  const outcomes = inEveryWorld((world) => settle(situation, world));
  const bills = situation.care ?? [];
  const hull = (of: (settled: Settled) => Hull, index: number) => hullOf(outcomes.map(({ care }) => of(care[index]!)));
  const sum = (of: (settled: Settled) => Hull) =>
    hullOf(
      outcomes.map(({ care }) => ({
        low: care.reduce((total, settled) => total + of(settled).low, 0),
        high: care.reduce((total, settled) => total + of(settled).high, 0),
      })),
    );
  return {
    coverage: { state: stateOf(outcomes.map(({ spell }) => spell)) },
    contribution: contributionOf(situation),
    funding: fundingOf(situation),
    care: bills.map((_, index) => {
      const remaining = remainingOf(outcomes.map(({ care }) => care[index]!));
      return {
        fund: hull((settled) => settled.fund, index),
        person: hull((settled) => settled.person, index),
        ...(remaining === undefined ? {} : { remaining }),
      };
    }),
    totals: {
      cost: sum((settled) => settled.cost),
      fund: sum((settled) => settled.fund),
      person: sum((settled) => settled.person),
    },
  };
}

function settle(situation: Situation, world: World): { spell: Spell; care: Settled[] } {
  const bills = situation.care ?? [];
  const days = daysOf(bills, situation, world);
  const lasts = bills.map((bill, index) => (bill.discharged_on === undefined ? days[index]! : day(bill.discharged_on)));
  const spell = coverOf(situation, [...days, ...lasts], world);
  const care: Settled[] = [];
  for (const [kind, settleKind] of Object.entries(kinds)) {
    const visits: Visit[] = bills
      .map((bill, index) => ({ bill, index, on: days[index]!, to: lasts[index]!, covered: within(spell, days[index]!) }))
      .filter(({ bill }) => bill.kind === kind)
      .sort((one, other) => one.on - other.on || one.index - other.index);
    if (!visits.length) continue;
    settleKind(visits, situation, world, spell).forEach((settled, place) => (care[visits[place]!.index] = settled));
  }
  return { spell, care };
}

const within = (spell: Spell, on: Day): boolean => on >= spell.from && on <= spell.to;

/** A bill without a day was on some day of the benefit year: on, before or after each day that is known, or at the year's ends. */
function daysOf(bills: readonly Bill[], situation: Situation, world: World): Day[] {
  const first = firstOf(situation.benefit_year);
  const last = lastOf(situation.benefit_year);
  const paid = situation.enrolment?.paid_on;
  const known = bills.filter((bill) => bill.on !== undefined).map((bill) => day(bill.on!));
  if (paid !== undefined) known.push(day(paid) + 30);
  const days: Day[] = [];
  for (const bill of bills) {
    if (bill.on === undefined) {
      const near = [...known, ...days].flatMap((of) => [of - 1, of, of + 1]);
      days.push(world.pick([...new Set([first, ...near, last])].filter((of) => of >= first && of <= last)));
    } else days.push(day(bill.on));
  }
  return days;
}

function stateOf(spells: readonly Spell[]): string {
  const states = new Set(spells.map(({ known }) => known));
  if (states.has('open')) return 'unknown';
  if (states.size === 1) return states.has('covered') ? 'covered' : 'not_covered';
  if (states.has('waiting') && !states.has('not_covered')) return 'waiting';
  return states.has('covered') ? 'unknown' : 'not_covered';
}

/** Nothing where every world refuses the bill, or where a world says nothing. */
function remainingOf(worlds: readonly Settled[]): Hull | 'unlimited' | undefined {
  const paying = worlds.filter((settled) => !settled.refused);
  if (!paying.length || worlds.some((settled) => settled.remaining === undefined)) return undefined;
  if (worlds.every((settled) => settled.remaining === 'unlimited')) return 'unlimited';
  return hullOf(worlds.map(({ remaining }) => (remaining === 'unlimited' ? exactly(Infinity) : remaining!)));
}
