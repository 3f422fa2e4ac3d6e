import { day } from '../dates.ts';
import type { Fen, Hull } from '../money.ts';
import { exactly, fen, rate, shareOf } from '../money.ts';
import type { Bill, Situation } from '../situation.ts';
import { used } from '../situation.ts';
import type { World } from '../worlds.ts';
import type { Disease } from './diseases.ts';
import { diseases, newlyAdmitted, rowsOf } from './diseases.ts';
import type { Cost, Settle, Settled } from './settled.ts';
import { costOf, counts, paid, refused } from './settled.ts';

const from = day('2024-01-01');

/**
 * 门诊慢特病. Ningxia states a yearly cap for each disease from 2024-01-01 (宁医保规发〔2023〕4号 三·三是, 附件1), neither share nor deductible. How
 * the caps of several diseases go together is open: each its own, one for all (the highest), one for the rows of a serial number.
 */
export const chronicOutpatient: Settle = (visits, situation, world) => {
  if (situation.region !== '640000')
    return visits.map((visit) => {
      const cost = costOf(visit, world);
      return counts(visit, situation) ? paid(cost, world.pick([0, cost.inPolicy])) : refused(cost.total);
    });
  const rows = new Map(visits.map((visit) => [visit, rowOf(visit.bill, world)]));
  const earlier = diseases.filter(({ id }) => used(situation, `chronic_outpatient:${id}`) !== undefined);
  // Whether a disease of which nothing was paid, and only bills outside the year or cover are known, counts among those that somebody has is open.
  const settledHere = visits.filter((visit) => counts(visit, situation));
  const all = new Set([...earlier, ...visits.flatMap((visit) => rows.get(visit) ?? [])]);
  const paidBefore = earlier.filter(({ id }) => fen(used(situation, `chronic_outpatient:${id}`)!.fund ?? 0) > 0);
  const within = new Set([...paidBefore, ...settledHere.flatMap((visit) => rows.get(visit) ?? [])]);
  const held = within.size < all.size ? world.pick([all, within]) : all;
  const inForce = situation.benefit_year >= 2024;
  const draws = drawsOf([...held], (disease) => (inForce ? disease.cap : 'delegated'), world);
  for (const disease of earlier) draws.get(disease)?.use(fen(used(situation, `chronic_outpatient:${disease.id}`)!.fund ?? 0));
  return visits.map((visit) => {
    const row = rows.get(visit);
    const cost = costOf(visit, world);
    if (!row) return refused(cost.total);
    const draw = draws.get(row);
    if (!draw || !counts(visit, situation)) return refused(cost.total, draw?.remaining);
    if (visit.on < from && newlyAdmitted.has(row.id)) return refused(cost.total);
    return settled(row, cost, situation, world, draw);
  });
};

/** Rows that are managed and paid like stays (三·三是), so that what is known of chronic care says nothing of them. */
const likeStays = new Set(['severe_mental_illness', 'diabetes_special_treatment', 'tuberculosis']);

function settled(row: Disease, cost: Cost, situation: Situation, world: World, draw: Draws): Settled {
  if (likeStays.has(row.id)) return paid(cost, draw.pay(world.pick([0, cost.inPolicy])), draw.remaining);
  const share = situation.known_terms?.['chronic_outpatient.share'];
  const deductible = situation.known_terms?.['chronic_outpatient.deductible'];
  const borne = deductible === undefined ? world.pick([0, cost.inPolicy]) : Math.min(fen(deductible), cost.inPolicy);
  const above = cost.inPolicy - borne;
  const payment = draw.pay(shareOf(above, share === undefined ? world.pick([0, 10000]) : rate(share)));
  return paid(cost, payment, draw.remaining);
}

function rowOf(bill: Bill, world: World): Disease | undefined {
  if (bill.disease !== undefined) return diseases.find(({ id }) => id === bill.disease);
  const matches = rowsOf(bill.code!, bill.code_system!);
  return matches.length ? world.once(`row of ${bill.code}`, matches) : undefined;
}

/** What a yearly cap leaves. A delegated cap is assumed not to be reached, and nothing is known of what it leaves. */
class Pool {
  left: Fen;

  constructor(cap: Disease['cap']) {
    this.left = typeof cap === 'number' ? cap : Infinity;
  }
}

/** A disease draws on its own cap, and where caps go together on the common one too. */
class Draws {
  readonly #cap: Disease['cap'];
  readonly #pools: Pool[];

  constructor(cap: Disease['cap'], common: Pool | undefined) {
    this.#cap = cap;
    this.#pools = common ? [new Pool(cap), common] : [new Pool(cap)];
  }

  use(amount: Fen): void {
    for (const pool of this.#pools) pool.left = Math.max(0, pool.left - amount);
  }

  pay(amount: Fen): Fen {
    const payment = Math.min(amount, this.#left);
    this.use(payment);
    return payment;
  }

  get #left(): Fen {
    return Math.min(...this.#pools.map(({ left }) => left));
  }

  get remaining(): Hull | 'unlimited' {
    if (this.#left < Infinity) return exactly(this.#left);
    return this.#cap === 'unlimited' ? 'unlimited' : { low: 0, high: Infinity };
  }
}

/** The caps of the rows that somebody has; before they took effect none is known. */
function drawsOf(held: Disease[], capOf: (disease: Disease) => Disease['cap'], world: World): Map<Disease, Draws> {
  const merged = world.once('caps of several diseases', ['own', 'all', 'serial']);
  const common = new Map<number, Pool>();
  return new Map(
    held.map((disease) => {
      if (merged === 'own') return [disease, new Draws(capOf(disease), undefined)];
      const key = merged === 'all' ? 0 : disease.serial;
      const group = held.filter((other) => merged === 'all' || other.serial === disease.serial);
      if (!common.has(key)) common.set(key, new Pool(highest(group.map(capOf))));
      return [disease, new Draws(capOf(disease), common.get(key))];
    }),
  );
}

function highest(caps: Disease['cap'][]): Disease['cap'] {
  if (caps.includes('unlimited')) return 'unlimited';
  if (caps.includes('delegated')) return 'delegated';
  return Math.max(...(caps as number[]));
}
