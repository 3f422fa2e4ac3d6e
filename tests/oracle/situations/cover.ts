import { day, firstOf, lastOf, monthsAfter, text } from '../dates.ts';
import type { Enrolment, Person, Situation } from '../situation.ts';
import { dayIn, near } from './bills.ts';
import type { Random } from './random.ts';

const hardship = ['newborn', 'scheme_transfer', 'minimum_living_allowance', 'monitored_marginal', 'orphan', 'out_of_poverty'];

/** An enrolment with the person that it depends on. */
export function enrolment(random: Random, region: string, year: number): { person: Person; enrolment: Enrolment } {
  return region === '640000' ? ningxia(random, year) : xinxiang(random, year);
}

function xinxiang(random: Random, year: number): { person: Person; enrolment: Enrolment } {
  const person: Person = {};
  if (!random.chance(0.1)) person.identities = random.chance(0.5) ? [] : random.some([...hardship, 'student', 'residence_permit_holder'], 2);
  const boundaries = [day(`${year - 1}-09-01`), firstOf(year), day(`${year}-09-01`), day('2023-09-11'), lastOf(year) - 30];
  const paid = random.chance(0.7) ? near(random, boundaries) : text(random.whole(firstOf(year) - 150, lastOf(year)));
  const enrolment: Enrolment = { paid_on: paid };
  const on = day(paid);
  // A period that the day of payment contradicts is left to the README's list.
  const inWindow = paid.slice(5) >= '09-01';
  const except = !person.identities || person.identities.some((identity) => hardship.includes(identity));
  if (random.chance(0.5)) {
    if (!inWindow) enrolment.period = on >= firstOf(year) && on <= lastOf(year) ? random.one(['extended', 'after']) : undefined!;
    else if (on < firstOf(year)) enrolment.period = 'concentrated';
    else enrolment.period = except && person.identities ? random.one(['concentrated', 'extended', 'after']) : 'concentrated';
    if (enrolment.period === undefined) delete enrolment.period;
  }
  if (person.identities?.includes('newborn') && random.chance(0.6))
    person.birth_date = text(Math.min(on, lastOf(year)) - random.whole(0, 60));
  if (person.identities && random.chance(0.1)) {
    person.identity_history = [{ from: text(on - random.whole(0, 40)), identities: person.identities }];
    if (random.chance(0.5)) person.identity_history.unshift({ from: text(on - 60), identities: ['minimum_living_allowance'] });
    delete person.identities;
  }
  if (random.chance(0.1)) enrolment.credited_on = text(on + random.whole(0, 3));
  return { person, enrolment };
}

function ningxia(random: Random, year: number): { person: Person; enrolment: Enrolment } {
  const identities = random.some(['orphan', 'out_of_poverty', 'employee_lapsed', 'new_student', 'released_prisoner_2024', 'student', 'newborn'], 2);
  const paid = random.chance(0.3) ? near(random, [firstOf(year), lastOf(year), day('2023-09-19')]) : dayIn(random, year);
  const enrolment: Enrolment = { paid_on: paid };
  if (random.chance(0.4)) enrolment.credited_on = text(day(paid) + random.whole(0, 3));
  if (random.chance(0.3)) enrolment.period = random.chance(0.8) && yearOfText(paid) === year ? 'after' : 'concentrated';
  const person: Person = random.chance(0.1) ? {} : { identities };
  const facts: Person['facts'] = {};
  if (identities.includes('employee_lapsed')) {
    if (!random.chance(0.1)) facts.insured_months = random.one([23, 24, 25]);
    const lapsed = text(monthsAfter(day(paid), -3) + random.whole(-2, 2));
    if (!random.chance(0.1)) facts.lapsed_on = lapsed;
  }
  if (identities.includes('new_student') && !random.chance(0.1))
    facts.school_entry_on = random.chance(0.7) ? near(random, [day(`${year}-06-30`)]) : near(random, [day(`${year - 1}-08-31`), lastOf(year)]);
  if (Object.keys(facts).length && person.identities) person.facts = facts;
  return { person, enrolment };
}

const yearOfText = (of: string): number => Number(of.slice(0, 4));

/** Cover of Xinxiang and Ningxia with a few simple bills about its ends. */
export function coverSituation(random: Random): Situation {
  if (random.chance(0.05)) return guangxi(random);
  const region = random.one(['410700', '410700', '640000']);
  const year = random.one([2023, 2024, 2024, 2025]);
  const given = enrolment(random, region, year);
  const paid = day(given.enrolment.paid_on!);
  const days = [paid, paid + 30, paid + 31, firstOf(year), lastOf(year)];
  const care = Array.from({ length: random.whole(0, 3) }, () => ({
    kind: 'outpatient',
    on: random.chance(0.8) ? near(random, days) : dayIn(random, year),
    institution: region === '410700' ? { id: '甲医院', class: 'primary' } : {},
    cost: { in_policy: random.one([100, 50.5]) },
  }));
  const birth = given.person.birth_date;
  return { region, benefit_year: year, ...given, care: care.filter(({ on }) => birth === undefined || on >= birth) };
}

/** Payments about the day on which Guangxi's window opens, and that on which it was announced. */
function guangxi(random: Random): Situation {
  const paid = near(random, [day('2023-08-24'), day('2023-09-01'), day('2024-01-01')]);
  return { region: random.one(['450000', '450100', '450109']), benefit_year: 2024, person: { identities: [] }, enrolment: { paid_on: paid } };
}
