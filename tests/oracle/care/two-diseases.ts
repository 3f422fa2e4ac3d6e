import { day } from '../dates.ts';
import type { Fen, Hull } from '../money.ts';
import { exactly, fen, rate, shareOf } from '../money.ts';
import { used } from '../situation.ts';
import type { Settle } from './settled.ts';
import { costOf, counts, paid, refused } from './settled.ts';

const from = day('2023-08-25');

/**
 * 高血压糖尿病门诊用药. Liaoning: no deductible, at least 60% of the in-policy cost, the yearly cap left to the cities (辽医保发〔2023〕11号 二), in force
 * from its day of issue. Whether a cap is for each of the two diseases or for both is open; one that is not known is not reached in either.
 */
export const twoDiseaseDrugs: Settle = (visits, situation, world) => {
  const term = (name: string) => situation.known_terms?.[`two_disease_drugs.${name}`];
  const each = world.once('two diseases: a cap for each', [true, false]);
  const cap = term('annual_cap');
  const left = new Map<string, Fen>();
  const key = (disease: string | undefined) => (each ? String(disease) : 'both');
  for (const disease of ['hypertension', 'diabetes']) {
    const before = left.get(key(disease)) ?? (cap === undefined ? Infinity : fen(cap));
    left.set(key(disease), Math.max(0, before - fen(used(situation, `two_disease_drugs:${disease}`)?.fund ?? 0)));
  }
  const remaining = (disease: string | undefined): Hull =>
    cap === undefined ? { low: 0, high: Infinity } : exactly(left.get(key(disease))!);
  return visits.map((visit) => {
    const cost = costOf(visit, world);
    const stated = situation.region === '210000';
    const { disease } = visit.bill;
    if (stated && visit.bill.institution?.designated === false) return refused(cost.total);
    if (!counts(visit, situation)) return stated ? refused(cost.total, remaining(disease)) : refused(cost.total);
    if (!stated) return paid(cost, world.pick([0, cost.inPolicy]));
    const share = term('share') === undefined ? world.pick([6000, 10000]) : rate(term('share')!);
    const wanted = visit.on < from ? world.pick([0, shareOf(cost.inPolicy, term('share') === undefined ? 10000 : share)]) : shareOf(cost.inPolicy, share);
    const payment = Math.min(wanted, left.get(key(disease))!);
    left.set(key(disease), left.get(key(disease))! - payment);
    return paid(cost, payment, remaining(disease));
  });
};
