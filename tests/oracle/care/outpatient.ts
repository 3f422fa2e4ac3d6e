import type { Day } from '../dates.ts';
import { day, lastOf } from '../dates.ts';
import type { Fen, Hull, Rate } from '../money.ts';
import { exactly, fen, rate, shareOf } from '../money.ts';
import type { Situation } from '../situation.ts';
import { used } from '../situation.ts';
import type { World } from '../worlds.ts';
import { sameName } from './institutions.ts';
import type { Settle, Settled, Visit } from './settled.ts';
import { costOf, counts, paid, refused } from './settled.ts';

/**
 * 普通门诊. Xinxiang: 新医保办〔2023〕54号 二. Liaoning: 辽医保发〔2023〕11号 二. Ningxia: 宁医保规发〔2023〕4号 三·二是.
 * Elsewhere the documents name it and state no figure.
 */
export const outpatient: Settle = (visits, situation, world) => {
  if (situation.region === '410700') return xinxiang(visits, situation, world);
  if (situation.region === '210000') return byTerms(visits, situation, world, liaoning);
  if (situation.region === '640000') return byTerms(visits, situation, world, ningxia);
  return visits.map((visit) => unstated(visit, situation, world));
};

/** Nothing is stated: the fund pays anything up to the in-policy cost. */
function unstated(visit: Visit, situation: Situation, world: World): Settled {
  const cost = costOf(visit, world);
  if (!counts(visit, situation)) return refused(cost.total);
  return paid(cost, world.pick([0, cost.inPolicy]));
}

/** What is left of a yearly cap; of a cap without a figure nothing is known but that it is not reached. */
class YearlyCap {
  #left: Fen;
  readonly stated: boolean;

  constructor(cap: Fen | undefined, alreadyPaid: Fen) {
    this.stated = cap !== undefined;
    this.#left = cap === undefined ? Infinity : Math.max(0, cap - alreadyPaid);
  }

  pay(amount: Fen): Fen {
    const payment = Math.min(amount, this.#left);
    this.#left -= payment;
    return payment;
  }

  /** What was paid while nothing was known of the cap, and counts towards the one that came. */
  spend(amount: Fen): Fen {
    this.#left = Math.max(0, this.#left - amount);
    return amount;
  }

  get remaining(): Hull {
    return this.stated ? exactly(this.#left) : { low: 0, high: Infinity };
  }
}

/** A cap that somebody looked up, unless the text contradicts it: it is left out of the sums then. */
const capTerm = (situation: Situation): Fen | undefined => {
  const term = situation.known_terms?.['outpatient.annual_cap'];
  if (term === undefined) return undefined;
  const stated = { '210000': fen(term) >= 50000, '640000': fen(term) === 37000 || situation.benefit_year < 2024 };
  return situation.region in stated && !stated[situation.region as keyof typeof stated] ? undefined : fen(term);
};

const alreadyPaid = (situation: Situation): Fen => fen(used(situation, 'outpatient')?.fund ?? 0);

// Xinxiang

const xinxiangFrom = day('2024-01-01');
const xinxiangShare: Record<string, Rate> = { municipal: 4000, county: 5000, primary: 6000 };
const xinxiangDeductible: Fen = 5000;

/**
 * From 2024-01-01 institutions of county level and above are admitted too; each visit there bears 50, several visits on one natural day to one
 * institution bear it once; primary ones bear none. Above it 40% (municipal and above), 50% (county), 60% (primary) of the in-policy cost, up
 * to a cap of which no figure is stated. "Once" is read as one 50 from the day's visits together, or as borne by the first visit alone, in which a
 * visit without in-policy cost is the first or is not.
 */
function xinxiang(visits: Visit[], situation: Situation, world: World): Settled[] {
  const together = world.once('outpatient: one deductible of a day', [true, false]);
  const cap = new YearlyCap(capTerm(situation), alreadyPaid(situation));
  const places = placesOf(visits, situation, world);
  const open = new Map<string, Fen>();
  return visits.map((visit) => {
    const place = places.get(visit);
    const deductible = !place || place.class === 'primary' || visit.on < xinxiangFrom ? 0 : xinxiangDeductible;
    const key = `${visit.on} ${place?.key}`;
    const left = open.get(key) ?? deductible;
    const cost = costOf(visit, world, [left]);
    if (!place || !counts(visit, situation)) return refused(cost.total, cap.remaining);
    if (visit.on < xinxiangFrom)
      return place.class === 'primary' ? paid(cost, cap.pay(world.pick([0, cost.inPolicy])), cap.remaining) : refused(cost.total, cap.remaining);
    const borne = Math.min(left, cost.inPolicy);
    if (together || cost.inPolicy > 0 || world.pick([true, false])) open.set(key, together ? left - borne : 0);
    const payment = cap.pay(shareOf(cost.inPolicy - borne, xinxiangShare[place.class]!));
    return paid(cost, payment, cap.remaining);
  });
}

interface Place {
  key: string;
  class: string;
}

/**
 * Where each visit was. Visits without a name may have been at one institution of that day or at different ones, as long as its class can be
 * the same; visits of one name were at one place and therefore at one of one class.
 */
function placesOf(visits: Visit[], situation: Situation, world: World): Map<Visit, Place> {
  const classes = Object.keys(xinxiangShare);
  const places = new Map<Visit, Place>();
  const known = new Map<string, Place>();
  const stated = new Map<string, string>();
  for (const { bill } of visits) {
    const { id, class: level } = bill.institution ?? {};
    if (id !== undefined && level !== undefined) stated.set(sameName(id), level);
  }
  let unnamed = 0;
  for (const visit of visits) {
    const { id, class: level, designated = true } = visit.bill.institution ?? {};
    if (!designated || !counts(visit, situation)) {
      if (designated) places.set(visit, { key: 'uncovered', class: 'primary' });
      continue;
    }
    const name = id === undefined ? undefined : sameName(id);
    if (name !== undefined) {
      const is = stated.get(name);
      const place = known.get(name) ?? { key: `named ${name}`, class: is ?? world.once(`class of ${name}`, classes) };
      known.set(name, place);
      places.set(visit, place);
      continue;
    }
    const others = visits.filter((other) => other !== visit && other.on === visit.on);
    const sameDay = others.flatMap((other) => {
      const otherId = other.bill.institution?.id;
      if (other.bill.institution?.designated === false || !counts(other, situation)) return [];
      if (otherId === undefined) return places.has(other) ? [places.get(other)!] : [];
      const otherName = sameName(otherId);
      const is = stated.get(otherName) ?? world.once(`class of ${otherName}`, classes);
      const place = known.get(otherName) ?? { key: `named ${otherName}`, class: is };
      known.set(otherName, place);
      return [place];
    });
    const distinct = [...new Map(sameDay.map((place) => [place.key, place])).values()];
    const fitting = distinct.filter((place) => level === undefined || place.class === level);
    const at = fitting.length ? world.pick([...fitting, undefined]) : undefined;
    places.set(visit, at ?? { key: `unnamed ${++unnamed}`, class: level ?? world.pick(classes) });
  }
  return places;
}

// Regions that leave terms to others

interface StatedTerms {
  from: Day;
  share: readonly Rate[];
  /** The ends of what the cap can be. */
  cap: readonly Fen[];
  /** Whether the text speaks of designated institutions alone; otherwise nothing is known of others. */
  designatedOnly: boolean;
}

const admitted = ({ bill }: Visit): boolean => bill.institution?.designated !== false;

/** Share at least 50%, cap at least 500 a year, deductible left to the cities; in force from its day of issue. */
const liaoning: StatedTerms = { from: day('2023-08-25'), share: [5000, 10000], cap: [50000, Infinity], designatedOnly: true };

/** Cap 370 a year from 2024-01-01; neither share nor deductible stated. */
const ningxia: StatedTerms = { from: day('2024-01-01'), share: [0, 10000], cap: [37000], designatedOnly: false };

/**
 * A term that somebody looked up takes the place of what the text leaves open, for the whole benefit year. A share that is open may differ between institutions (辽宁 二 asks
 * for it), so each bill has its own; an open deductible is gone through at the values at which it swallows whole bills; the basis of a known
 * one is open. One deductible a day is read as in Xinxiang: from the day's visits together, or by the first alone.
 */
function byTerms(visits: Visit[], situation: Situation, world: World, stated: StatedTerms): Settled[] {
  const term = (name: string) => {
    const known = situation.known_terms?.[`outpatient.${name}`];
    const contradicts = name === 'share' && known !== undefined && rate(known) < stated.share[0]!;
    return contradicts ? undefined : known;
  };
  const costs = new Map(visits.map((visit) => [visit, costOf(visit, world, openKinks(situation))]));
  const reckoned = visits.filter((visit) => counts(visit, situation) && admitted(visit));
  const sums = [0];
  for (const visit of reckoned) sums.push(sums.at(-1)! + costs.get(visit)!.inPolicy);
  const known = term('deductible');
  const deductible = known === undefined ? world.pick([...new Set(sums)]) : fen(known);
  const bases = ['per_visit', 'per_day', 'per_year'];
  const basis =
    known === undefined ? 'per_year' : term('deductible_basis') === undefined ? world.pick(bases) : String(term('deductible_basis'));
  const together = basis !== 'per_day' || world.pick([true, false]);
  const earlier = used(situation, 'outpatient');
  let yearly = deductible;
  if (basis === 'per_year' && known !== undefined && earlier) {
    const borne =
      earlier.deductible !== undefined
        ? fen(earlier.deductible)
        : world.pick([...new Set([deductible, ...sums.filter((sum) => sum <= deductible)])].map((left) => deductible - left));
    yearly = Math.max(0, deductible - borne);
  }
  const inForce = stated.from <= lastOf(situation.benefit_year);
  const cap = new YearlyCap(capTerm(situation) ?? (inForce ? world.pick(stated.cap) : undefined), alreadyPaid(situation));
  const daily = new Map<Day, Fen>();
  return visits.map((visit) => {
    const cost = costs.get(visit)!;
    if (!counts(visit, situation)) return refused(cost.total, cap.remaining);
    if (!admitted(visit)) return stated.designatedOnly ? refused(cost.total, cap.remaining) : paid(cost, cap.pay(world.pick([0, cost.inPolicy])));
    const left = basis === 'per_visit' ? deductible : basis === 'per_day' ? (daily.get(visit.on) ?? deductible) : yearly;
    const borne = Math.min(left, cost.inPolicy);
    if (basis === 'per_day' && (together || cost.inPolicy > 0 || world.pick([true, false]))) daily.set(visit.on, together ? left - borne : 0);
    if (basis === 'per_year') yearly -= borne;
    const shares = visit.on < stated.from ? [0, 10000] : stated.share;
    const share = term('share') === undefined ? world.pick(shares) : rate(term('share')!);
    const payment = shareOf(cost.inPolicy - borne, share);
    if (visit.on < stated.from && capTerm(situation) === undefined) return paid(cost, cap.spend(payment), { low: 0, high: Infinity });
    return paid(cost, cap.pay(payment), cap.remaining);
  });
}

function openKinks(situation: Situation): Fen[] {
  const known = situation.known_terms?.['outpatient.deductible'];
  return known === undefined ? [] : [fen(known)];
}
