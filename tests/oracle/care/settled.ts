import type { Bill, Situation } from '../situation.ts';
import type { Day } from '../dates.ts';
import { firstOf, lastOf } from '../dates.ts';
import type { Fen, Hull } from '../money.ts';
import { exactly, fen } from '../money.ts';
import type { Spell } from '../person/cover.ts';
import type { World } from '../worlds.ts';

/** What one world makes of one bill. `remaining` is left out where the oracle says nothing about it. */
export interface Settled {
  fund: Hull;
  person: Hull;
  cost: Hull;
  remaining?: Hull | 'unlimited';
  refused?: boolean;
}

/** A bill on the day that this world gives it. */
export interface Visit {
  bill: Bill;
  index: number;
  on: Day;
  to: Day;
  covered: boolean;
}

/** One kind of care of one situation, in order of day and input, all of it within one world. */
export type Settle = (visits: Visit[], situation: Situation, world: World, spell: Spell) => Settled[];

export interface Cost {
  total: Fen;
  /** The in-policy part, one of its ends where only the total is known. */
  inPolicy: Fen;
}

/**
 * The cost of a bill. Where only the total is known every part of it may be in-policy; what the bill comes to is piecewise linear in that
 * part, so its ends and the places of its kinks are enough.
 */
export function costOf(visit: Visit, world: World, kinks: readonly Fen[] = []): Cost {
  const cost = visit.bill.cost!;
  if (cost.total === undefined) {
    const inPolicy = fen(cost.in_policy!);
    return { inPolicy, total: inPolicy + fen(cost.out_of_policy ?? 0) };
  }
  const total = fen(cost.total);
  const parts = [0, total, ...kinks.filter((kink) => kink > 0 && kink < total)];
  return { total, inPolicy: world.pick([...new Set(parts)]) };
}

/** Care that the text excludes: the fund pays nothing, and the cap stays as it is. */
export function refused(total: Fen, remaining?: Hull | 'unlimited'): Settled {
  return { ...paid({ total, inPolicy: 0 }, 0, remaining), refused: true };
}

export function paid(cost: Cost, fund: Fen, remaining?: Hull | 'unlimited'): Settled {
  const settled: Settled = { fund: exactly(fund), person: exactly(cost.total - fund), cost: exactly(cost.total) };
  if (remaining !== undefined) settled.remaining = remaining;
  return settled;
}

/** Whether the bill's day lies in the benefit year and within cover. */
export function counts(visit: Visit, situation: Situation): boolean {
  const { benefit_year: year } = situation;
  return visit.covered && visit.on >= firstOf(year) && visit.on <= lastOf(year);
}
