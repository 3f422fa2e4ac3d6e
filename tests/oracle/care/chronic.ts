import { day } from '../dates.ts';
import type { Fen, Hull } from '../money.ts';
import { exactly, fen, rate, shareOf } from '../money.ts';
import type { Bill, Situation } from '../situation.ts';
import { used } from '../situation.ts';
import type { World } from '../worlds.ts';
import type { Disease } from './diseases.ts';
import { diseases, newlyAdmitted, rowsOf } from './diseases.ts';
import type { Settle, Settled, Visit } from './settled.ts';
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
  const held = new Set([...earlier, ...[...rows.values()].flatMap((row) => (row ? [row] : []))]);
  const pools = poolsOf([...held], world);
  for (const disease of earlier) pools.get(disease)!.use(fen(used(situation, `chronic_outpatient:${disease.id}`)!.fund ?? 0));
  return visits.map((visit) => {
    const row = rows.get(visit);
    const cost = costOf(visit, world);
    if (!row) return refused(cost.total);
    const pool = pools.get(row)!;
    if (!counts(visit, situation)) return refused(cost.total, pool.remaining);
    if (visit.on < from) {
      if (newlyAdmitted.has(row.id)) return refused(cost.total);
      return paid(cost, world.pick([0, cost.inPolicy]));
    }
    return settled(visit, cost, situation, world, pool);
  });
};

function settled(_: Visit, cost: { total: Fen; inPolicy: Fen }, situation: Situation, world: World, pool: Pool): Settled {
  const share = situation.known_terms?.['chronic_outpatient.share'];
  const deductible = situation.known_terms?.['chronic_outpatient.deductible'];
  const borne = deductible === undefined ? world.pick([0, cost.inPolicy]) : Math.min(fen(deductible), cost.inPolicy);
  const above = cost.inPolicy - borne;
  const payment = pool.pay(shareOf(above, share === undefined ? world.pick([0, 10000]) : rate(share)));
  return paid(cost, payment, pool.remaining);
}

function rowOf(bill: Bill, world: World): Disease | undefined {
  if (bill.disease !== undefined) return diseases.find(({ id }) => id === bill.disease);
  const matches = rowsOf(bill.code!, bill.code_system!);
  return matches.length ? world.once(`row of ${bill.code}`, matches) : undefined;
}

/** What a yearly cap leaves. A delegated cap is assumed not to be reached, and nothing is known of what it leaves. */
class Pool {
  #left: Fen;
  readonly #cap: Disease['cap'];

  constructor(cap: Disease['cap']) {
    this.#cap = cap;
    this.#left = typeof cap === 'number' ? cap : Infinity;
  }

  use(amount: Fen): void {
    this.#left = Math.max(0, this.#left - amount);
  }

  pay(amount: Fen): Fen {
    const payment = Math.min(amount, this.#left);
    this.use(payment);
    return payment;
  }

  get remaining(): Hull | 'unlimited' {
    if (this.#cap === 'unlimited') return 'unlimited';
    return this.#cap === 'delegated' ? { low: 0, high: Infinity } : exactly(this.#left);
  }
}

function poolsOf(held: Disease[], world: World): Map<Disease, Pool> {
  const merged = world.once('caps of several diseases', ['own', 'all', 'serial']);
  const pools = new Map<Disease, Pool>();
  const shared = new Map<number, Pool>();
  for (const disease of held) {
    const key = merged === 'all' ? 0 : disease.serial;
    if (merged === 'own') {
      pools.set(disease, new Pool(disease.cap));
      continue;
    }
    const group = held.filter((other) => merged === 'all' || other.serial === disease.serial);
    if (!shared.has(key)) shared.set(key, new Pool(highest(group.map(({ cap }) => cap))));
    pools.set(disease, shared.get(key)!);
  }
  return pools;
}

function highest(caps: Disease['cap'][]): Disease['cap'] {
  if (caps.includes('unlimited')) return 'unlimited';
  if (caps.includes('delegated')) return 'delegated';
  return Math.max(...(caps as number[]));
}
