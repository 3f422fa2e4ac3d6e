import type { Day } from '../dates.ts';
import { day, firstOf, lastOf, monthsAfter, yearOf } from '../dates.ts';
import type { Situation } from '../situation.ts';
import { answering, identitiesOn } from '../situation.ts';
import type { World } from '../worlds.ts';

/** One spell of cover within the benefit year, and how this world knows of it. */
export interface Spell {
  from: Day;
  to: Day;
  /** `open` where the text says nothing about the payment: this world only supposes a spell. */
  known: 'covered' | 'not_covered' | 'waiting' | 'open';
}

/**
 * Whether and when cover holds in this world. `days` are all days of care: where the text leaves the first day open, only those can tell one
 * first day from another.
 */
export function coverOf(situation: Situation, days: readonly Day[], world: World): Spell {
  const year = situation.benefit_year;
  if (!situation.enrolment) return all(year);
  if (situation.region === '410700') return xinxiang(situation, days, world);
  if (situation.region === '640000') return ningxia(situation, days, world);
  // 桂医保发〔2023〕32号 一（一）, issued 2023-08-24: the window for 2024 opens on 2023-09-01; its end and the start of cover are unstated.
  const paid = situation.enrolment.paid_on;
  const early = paid !== undefined && paid >= '2023-08-24' && paid < '2023-09-01' && year === 2024;
  if (early && answering(situation.region).includes('450000') && situation.enrolment.period !== 'after') return none(year);
  return anyDay(situation, days, world);
}

const all = (year: number): Spell => ({ from: firstOf(year), to: lastOf(year), known: 'covered' });
const none = (year: number): Spell => ({ from: Infinity, to: lastOf(year), known: 'not_covered' });

/** Cover that may begin on any day from the first that is possible to the last that is certain. */
function fromAnyDay(first: Day, last: Day, days: readonly Day[], world: World): Day {
  const between = days.flatMap((of) => [of, of + 1]).filter((of) => of > first && of < last);
  return world.pick([...new Set([first, ...between, last])]);
}

function born(situation: Situation): Day {
  const birth = situation.person?.birth_date;
  return Math.max(firstOf(situation.benefit_year), birth === undefined ? -Infinity : day(birth));
}

/** The text says nothing about such a payment. */
function anyDay(situation: Situation, days: readonly Day[], world: World): Spell {
  const end = lastOf(situation.benefit_year);
  return { from: fromAnyDay(born(situation), end + 1, days, world), to: end, known: 'open' };
}

// Xinxiang: 新医保办〔2023〕54号 五, issued 2023-09-11

/** 五 excepts newborns, people in hardship "and the like" and transfers from the wait; 六 names who is in hardship. */
const excepted = new Set([
  'newborn',
  'scheme_transfer',
  'destitute_support',
  'minimum_living_allowance',
  'returned_to_poverty',
  'monitored_unstable',
  'monitored_marginal',
  'monitored_sudden_hardship',
]);

function isExcepted(identities: readonly string[] | undefined, world: World): boolean {
  if (!identities) return world.once('excepted from the wait', [true, false]);
  if (identities.some((identity) => excepted.has(identity))) return true;
  // "And the like" is open to any other group; somebody in none is not excepted.
  return identities.length > 0 && world.once('excepted from the wait', [true, false]);
}

function xinxiang(situation: Situation, days: readonly Day[], world: World): Spell {
  const { benefit_year: year, enrolment, person } = situation;
  const { paid_on: paidOn, period } = enrolment!;
  const opens = day(`${year - 1}-09-01`);
  const closes = lastOf(year - 1);
  // The notice, issued on 2023-09-11, speaks of the window that was open then; of payments before it says nothing, nor of those that were
  // made before it was issued and are not of that window.
  const rulesFrom = day('2023-09-01');
  const issued = day('2023-09-11');
  if (paidOn === undefined)
    return period === 'concentrated' && closes >= rulesFrom ? all(year) : anyDay(situation, days, world);
  const paid = day(paidOn);
  const except = isExcepted(identitiesOn(person, paid), world);
  if (paid < opens && opens > rulesFrom && (period === undefined || period === 'concentrated')) {
    const saysNothing = except && period === undefined && paid >= rulesFrom && paid < issued && world.pick([true, false]);
    return saysNothing ? anyDay(situation, days, world) : none(year);
  }
  if (paid < Math.max(opens, rulesFrom)) return anyDay(situation, days, world);
  if (paid <= closes) {
    if (period === 'concentrated' || (period === undefined && !except)) return all(year);
    if (period === undefined && world.pick([true, false])) return all(year);
    return paid < issued ? anyDay(situation, days, world) : none(year);
  }
  const inNextWindow = paid >= day(`${yearOf(paid)}-09-01`);
  if (inNextWindow && (period === 'concentrated' || (period === undefined && !except))) return none(year);
  const is =
    period ?? world.pick(inNextWindow ? (['concentrated', 'extended'] as const) : (['extended', 'after'] as const));
  if (is === 'concentrated') return inNextWindow ? none(year) : anyDay(situation, days, world);
  if (is === 'after' || paid < issued) return anyDay(situation, days, world);
  if (except) {
    if (paid > lastOf(year)) return none(year);
    return { from: fromAnyDay(born(situation), Math.max(paid, born(situation)), days, world), to: lastOf(year), known: 'covered' };
  }
  return afterWait(paid, year, world);
}

/** 30 days after payment: the day of payment is counted or not, so cover begins on the 30th or the 31st day after it. */
function afterWait(paid: Day, year: number, world: World): Spell {
  const from = paid + world.once('days of the wait', [31, 30]);
  return { from, to: lastOf(year), known: from <= lastOf(year) ? 'covered' : 'waiting' };
}

// Ningxia: 宁医保规发〔2023〕4号 二·三是, issued 2023-09-19

const dynamic = new Set([
  'destitute_support',
  'orphan',
  'severe_disability',
  'retired_cadre_widow',
  'entitled_group',
  'elderly_low_income',
  'minimum_living_allowance',
  'monitored_unstable',
  'monitored_marginal',
  'monitored_sudden_hardship',
  'moderate_disability',
  'out_of_poverty',
  'demobilised_soldier',
]);

/** Whether the text admits the person to enrolment after the concentrated period: yes, or it says nothing. */
function admitted(situation: Situation, world: World): boolean {
  const { facts } = situation.person ?? {};
  const paid = day(situation.enrolment!.paid_on ?? situation.enrolment!.credited_on!);
  const identities = identitiesOn(situation.person, paid);
  const credited = day(situation.enrolment!.credited_on ?? situation.enrolment!.paid_on!);
  if (!identities) return world.once('admitted', [true, false]);
  if (identities.some((identity) => dynamic.has(identity))) return true;
  // 二·三是 names those released in 2024; whether that means 2024 alone or each year its own is open for other years.
  if (identities.includes('released_prisoner_2024') && (yearOf(credited) === 2024 || world.once('released', [true, false]))) return true;
  return (
    (identities.includes('employee_lapsed') && employee(facts, paid, world)) ||
    (identities.includes('new_student') && student(facts, paid, credited, world))
  );
}

/** Insured for two years or more, both ends included, and lapsed for three months or less. */
function employee(facts: NonNullable<Situation['person']>['facts'], paid: Day, world: World): boolean {
  if (facts?.insured_months === undefined && !world.once('insured for two years', [true, false])) return false;
  if (facts?.insured_months !== undefined && facts.insured_months < 24) return false;
  if (facts?.lapsed_on === undefined) return world.once('lapsed for three months at most', [true, false]);
  return paid >= day(facts.lapsed_on) && paid <= monthsAfter(day(facts.lapsed_on), 3);
}

/** Entered the school after 30 June "of that year": that of payment and that of credit, where they differ. */
function student(facts: NonNullable<Situation['person']>['facts'], paid: Day, credited: Day, world: World): boolean {
  if (facts?.school_entry_on === undefined) return world.once('entered after 30 June', [true, false]);
  const entered = day(facts.school_entry_on);
  const year = world.once('the year of entry is that of', [yearOf(paid), yearOf(credited)]);
  return entered > day(`${year}-06-30`) && entered <= Math.min(paid, lastOf(year));
}

function ningxia(situation: Situation, days: readonly Day[], world: World): Spell {
  const { benefit_year: year, enrolment } = situation;
  const { paid_on: paidOn, credited_on: creditedOn, period } = enrolment!;
  const known = paidOn ?? creditedOn;
  if (known === undefined || period === 'concentrated') return anyDay(situation, days, world);
  const paid = day(known);
  const credited = creditedOn === undefined ? paid : day(creditedOn);
  // Credit is the day that counts, so it is credit before the day of issue of which nothing is said.
  if (credited < day('2023-09-19') || (paid < firstOf(year) && period === undefined && yearOf(credited) !== year))
    return anyDay(situation, days, world);
  if (!admitted(situation, world)) return anyDay(situation, days, world);
  if (credited > lastOf(year)) return none(year);
  if (credited < firstOf(year)) return anyDay(situation, days, world);
  return { from: credited, to: lastOf(year), known: 'covered' };
}
