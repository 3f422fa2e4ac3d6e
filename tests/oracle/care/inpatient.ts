import { firstOf, lastOf } from '../dates.ts';
import type { Spell } from '../person/cover.ts';
import type { Situation } from '../situation.ts';
import type { World } from '../worlds.ts';
import type { Settle, Visit } from './settled.ts';
import { costOf, paid, refused } from './settled.ts';

/**
 * Whether a stay counts in this world. No text says whether admission, discharge or each day decides, so a stay that lies only partly within the
 * benefit year and the spell of cover counts or does not.
 */
export function stayCounts(visit: Visit, situation: Situation, spell: Spell, world: World): boolean {
  const from = Math.max(firstOf(situation.benefit_year), spell.from);
  const to = Math.min(lastOf(situation.benefit_year), spell.to);
  const end = visit.bill.discharged_on === undefined && visit.on < from && from <= to ? world.pick([visit.on, from]) : visit.to;
  const inside = (day: number) => day >= from && day <= to;
  const anyDay = from <= to && visit.on <= to && end >= from;
  if (inside(visit.on) && inside(end)) return true;
  return anyDay && world.pick([true, false]);
}

/**
 * 住院. No document states a deductible, a share or a cap; about 70% is a target (医保发〔2023〕24号 二, 宁医保规发〔2023〕4号 三·一是, 桂医保发〔2023〕32号 二（二）)
 * and bounds nothing.
 */
export const inpatient: Settle = (visits, situation, world, spell) =>
  visits.map((visit) => {
    const counts = stayCounts(visit, situation, spell, world);
    const cost = costOf(visit, world);
    return counts ? paid(cost, world.pick([0, cost.inPolicy])) : refused(cost.total);
  });
