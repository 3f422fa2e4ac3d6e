import { day, yearOf } from '../dates.ts';
import type { Fen, Hull, Rate } from '../money.ts';
import { exactly, fen, shareOf } from '../money.ts';
import type { Institution } from '../situation.ts';
import type { World } from '../worlds.ts';
import { stayCounts } from './inpatient.ts';
import type { Settle, Settled, Visit } from './settled.ts';
import { costOf, paid, refused } from './settled.ts';

/** 生育. Xinxiang pays a quota (新医保办〔2023〕54号 三), Ningxia shares of a package (宁医保规发〔2023〕4号 附件2); others state no figure. */
export const maternity: Settle = (visits, situation, world, spell) =>
  visits.map((visit) => {
    if (situation.region === '410700' || situation.region === '640000') {
      // One day decides on the year, on cover and on the rules: that of admission or that of discharge.
      const later = Math.max(visit.on, Math.min(spell.from, spell.to));
      const end = visit.bill.discharged_on === undefined ? world.pick([visit.on, later]) : visit.to;
      const on = world.pick([...new Set([visit.on, end])]);
      const counts = yearOf(on) === situation.benefit_year && on >= spell.from && on <= spell.to;
      return (situation.region === '410700' ? quota : packageOf)({ ...visit, on }, counts, world);
    }
    const counts = stayCounts(visit, situation, spell, world);
    const cost = costOf(visit, world);
    return counts ? paid(cost, world.pick([0, cost.inPolicy])) : refused(cost.total);
  });

const from = day('2024-01-01');
const anything: Hull = { low: 0, high: Infinity };

function totalOf(visit: Visit): Fen | undefined {
  const { cost } = visit.bill;
  if (!cost) return undefined;
  return cost.total === undefined ? fen(cost.in_policy!) + fen(cost.out_of_policy ?? 0) : fen(cost.total);
}

/**
 * 1000 for a natural birth, 2000 for a caesarean from 2024-01-01; of before nothing is stated. Open: whether each baby has its own, who bears
 * what exceeds the quota, whether the fund pays the quota or the cost where that is less.
 */
function quota(visit: Visit, counts: boolean, world: World): Settled {
  const total = totalOf(visit);
  if (!counts)
    return total === undefined ? { fund: exactly(0), person: anything, cost: anything, refused: true } : refused(total);
  if (visit.on < from)
    return total === undefined
      ? { fund: anything, person: anything, cost: anything }
      : { fund: anything, person: { low: 0, high: total }, cost: exactly(total) };
  const { delivery, babies = 1 } = visit.bill;
  const one = delivery === undefined ? world.pick([100000, 200000]) : delivery === 'natural' ? 100000 : 200000;
  const amount = one * (babies > 1 ? world.pick([1, babies]) : 1);
  if (total === undefined) return { fund: exactly(amount), person: anything, cost: anything };
  if (total < amount) return { fund: exactly(world.pick([amount, total])), person: exactly(0), cost: exactly(total) };
  return { fund: exactly(amount), person: exactly(world.pick([0, total - amount])), cost: exactly(total) };
}

interface Package {
  amount: Fen;
  share: Rate;
}

const packages: Record<string, Package> = {
  tertiary_a: { amount: 450000, share: 5000 },
  tertiary_b: { amount: 320000, share: 5500 },
  secondary_general: { amount: 240000, share: 6500 },
  secondary_specialist: { amount: 190000, share: 7000 },
  primary: { amount: 80000, share: 8000 },
};

/**
 * Which columns of annex 2 an institution can fall under; `undefined` is none of them. A third-grade hospital of Chinese medicine is in the second
 * column, and in the first where it is of class A.
 */
export function columnsOf(institution: Institution | undefined): (string | undefined)[] {
  if (institution?.class !== undefined) return [institution.class];
  const { grade, type } = institution ?? {};
  if (grade === undefined && type === undefined) return Object.keys(packages);
  const grades: Record<string, string[]> = { 三级: ['三甲', '三乙', '三丙'], 二级: ['二级'], 一级: ['一级'] };
  const columns = new Set<string | undefined>();
  for (const one of grade === undefined ? ['三甲', '三乙', '三丙', '二级', '一级'] : (grades[grade] ?? [grade]))
    for (const other of type === undefined ? ['综合', '专科', '中医'] : [type])
      for (const column of columnsFor(one, other)) columns.add(column);
  return [...columns];
}

function columnsFor(grade: string, type: string): (string | undefined)[] {
  if (grade === '三甲') return type === '中医' ? ['tertiary_a', 'tertiary_b'] : ['tertiary_a'];
  if (type === '中医' && grade.startsWith('三')) return ['tertiary_b'];
  if (grade === '三乙') return type === '综合' ? ['tertiary_b'] : [undefined];
  if (grade === '二级') return [type === '综合' ? 'secondary_general' : type === '专科' ? 'secondary_specialist' : undefined];
  return grade === '一级' ? ['primary'] : [undefined];
}

/**
 * From 2024-01-01 the fund pays its share of the package. Where the cost differs nothing says who bears or keeps the difference: the package
 * settles all; or what exceeds it is the person's; or of less cost each bears the share; or the fund pays its part and the person the rest.
 */
function packageOf(visit: Visit, counts: boolean, world: World): Settled {
  const column = world.pick(columnsOf(visit.bill.institution));
  const is = column === undefined || visit.on < from ? undefined : packages[column];
  const total = totalOf(visit) ?? is?.amount;
  if (!counts) return total === undefined ? { fund: exactly(0), person: anything, cost: anything, refused: true } : refused(total);
  const cost = total === undefined ? anything : exactly(total);
  if (column === undefined && visit.bill.cost) {
    // No package for such an institution: nothing is stated but that the fund pays for in-policy cost.
    const open = costOf(visit, world);
    return paid(open, world.pick([0, open.inPolicy]));
  }
  if (!is || total === undefined) return { fund: anything, person: anything, cost: totalOf(visit) === undefined ? anything : cost };
  const fund = shareOf(is.amount, is.share);
  const settles = { fund: exactly(fund), person: exactly(is.amount - fund), cost };
  if (total === is.amount) return settles;
  if (total > is.amount) return world.pick([settles, { ...settles, person: exactly(total - fund) }]);
  const part = shareOf(total, is.share);
  return world.pick([
    settles,
    { fund: exactly(part), person: exactly(total - part), cost },
    { fund: exactly(fund), person: exactly(Math.max(0, total - fund)), cost },
  ]);
}

