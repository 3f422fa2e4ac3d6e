import type { CurvePoint, Estimator, Range } from 'mingbai/small';
import { textAt, withText, type Entry } from './entry.ts';
import { rangeInTable, yuan, yuanInTable } from './format.ts';
import { situationOf } from './situation.ts';
import type { Telling } from './telling.ts';
import { typedNumber } from './typed-number.ts';
import type { Voice } from './wording/voice.ts';

/** What is paid of one item of care against its cost in policy, and what it has of that. */
export interface Curve {
  points: CurvePoint[];
  /** The highest cost that is shown, in yuan. */
  to: number;
  here: number | null;
}

/** The costs up to which a curve may be shown, in yuan. */
const extents = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];

/** `null` where it cannot be reckoned or tells nothing. */
export function curveOf(estimator: Estimator, item: number, { entry, form }: Telling): Curve | null {
  const path = `/care/${item}/cost`;
  const here = numberAt(`${path}/in_policy`, entry);
  const known = here ?? numberAt(`${path}/total`, entry) ?? 0;
  const to = extents.find((extent) => known * 1.5 <= extent);
  if (to === undefined) return null;
  const withoutCost = ['total', 'in_policy', 'out_of_policy'].reduce(
    (next, part) => withText(next, `${path}/${part}`, ''),
    entry,
  );
  try {
    const { points } = estimator.curve(situationOf(withoutCost, form), { to });
    return tells(points) ? { points, to, here } : null;
  } catch (error) {
    if ((error as { errors?: unknown }).errors === undefined) throw error;
    return null;
  }
}

/** Whether it tells more than that insurance pays nothing, or that it may pay anything from nothing to the cost. */
function tells(points: CurvePoint[]): boolean {
  const isAnything = points.every(({ cost, fund }) => fund.low === '0.00' && (fund.high === cost || fund.high === null));
  return !isAnything && points.some(({ fund }) => fund.high !== '0.00');
}

function numberAt(path: string, entry: Entry): number | null {
  const typed = typedNumber(textAt(entry, path));
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : null;
}

/** A point of the curve in words. */
export interface CurveRow {
  name: string;
  fund: string;
  person: string;
}

export function curveRows({ points }: Curve, voice: Voice): CurveRow[] {
  const amounts = points.flatMap(({ cost, fund, person }) => [cost, fund.low, fund.high, person.low, person.high]);
  const isWhole = amounts.every((amount) => amount === null || amount.endsWith('.00'));
  const short = (text: string) => (isWhole ? text.replace(/\.00/g, '') : text);
  return points.map(({ cost, fund, person, why }) => ({
    name: voice.say('curve.point', { cost: short(yuanInTable(cost)), why: voice.sayCode('bend', why) }),
    fund: short(rangeInTable(fund, voice)),
    person: short(rangeInTable(person, voice)),
  }));
}

/** What the person pays at each point, from low to high, in yuan; `null` where nothing bounds it. */
export function personBounds({ points }: Curve): { cost: number; low: number; high: number }[] | null {
  const bounds = points.map(({ cost, person }) => ({ cost: Number(cost), ...inYuan(person) }));
  return bounds.every(({ high }) => Number.isFinite(high)) ? bounds : null;
}

/** The most that the person pays, as the engine tells it. */
export function highestPaid({ points }: Curve, voice: Voice): string {
  const paid = points.flatMap(({ person }) => person.high ?? []);
  return yuan(paid.reduce((most, other) => (Number(other) > Number(most) ? other : most), '0.00'), voice);
}

function inYuan({ low, high }: Range): { low: number; high: number } {
  return { low: Number(low), high: high === null ? Infinity : Number(high) };
}
