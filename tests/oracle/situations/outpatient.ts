import { day, firstOf, lastOf, text } from '../dates.ts';
import type { Bill, Situation } from '../situation.ts';
import { cost, dayIn, near } from './bills.ts';
import { enrolment } from './cover.ts';
import type { Random } from './random.ts';

const names = ['甲医院', '乙', '新乡市医院（东区）', '新乡市医院(东区)', '甲 医院', 'Ａ', 'A'];
const key = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');

const about = [20, 30, 49, 50, 51, 100, 125, 200, 500];

/** Visits of Xinxiang, Liaoning and Ningxia, now and then of regions that state nothing. */
export function outpatientSituation(random: Random): Situation {
  const region = random.one(['410700', '410700', '410700', '210000', '640000', '450000', '000000', '450100', '450109']);
  if (region === '410700') return xinxiang(random);
  if (region === '210000' || region === '640000') return byTerms(random, region);
  const year = random.whole(2022, 2025);
  const care = visits(random, year, random.whole(1, 3), false, 0.1);
  for (const { institution } of care) if (institution) delete institution.class;
  return { region, benefit_year: year, person: { identities: [] }, care };
}

function xinxiang(random: Random): Situation {
  const year = random.one([2022, 2023, 2024, 2024, 2024, 2024, 2025]);
  const many = random.chance(0.15);
  const care = many
    ? visits(random, year, random.whole(6, 80), true, 0)
    : random.chance(0.02)
      ? unnamedVisits(random, year)
      : visits(random, year, random.whole(1, 4), false, 0.1);
  const situation: Situation = { region: '410700', benefit_year: year, person: { identities: [] }, care };
  if (!many && random.chance(0.3)) Object.assign(situation, enrolment(random, '410700', year));
  delete situation.person?.birth_date;
  if (random.chance(0.5)) situation.known_terms = { 'outpatient.annual_cap': random.one([0, 20, 100, 200.05, 600, '37.5']) };
  if (random.chance(0.3)) situation.used = { outpatient: random.one([0, 50, { fund: 30 }, { fund: '150.05', deductible: 50 }, 1000]) };
  return situation;
}

/** Visits of one day, all but perhaps one without a name: any of them may be at one hospital. */
function unnamedVisits(random: Random, year: number): Bill[] {
  const on = dayIn(random, year);
  const classes = random.one([['county'], ['county', 'municipal']]);
  const care = Array.from({ length: random.whole(5, 7) }, (): Bill => {
    return { kind: 'outpatient', on, institution: { class: random.one(classes) }, cost: cost(random, about, 0) };
  });
  if (random.chance(0.3)) random.one(care).institution!.id = random.one(names);
  return care;
}

function visits(random: Random, year: number, count: number, named: boolean, open: number): Bill[] {
  const days = Array.from({ length: Math.max(1, Math.ceil(count / 3)) }, () => dayIn(random, year));
  if (random.chance(0.15)) days.push(near(random, [firstOf(year), lastOf(year), day('2024-01-01'), day('2023-08-25')]));
  const classes = new Map<string, string>();
  // Of an institution that has a name the class is said at every visit or at none.
  const unsaid = new Set(named ? [] : random.some(names.map(key), 2));
  return Array.from({ length: count }, () => {
    const bill: Bill = { kind: 'outpatient', on: random.one(days), cost: cost(random, about, named ? 0 : open) };
    if (random.chance(open / 3)) delete bill.on;
    if (!named && random.chance(0.15)) return bill;
    const institution: Bill['institution'] = {};
    if (named || random.chance(0.6)) institution.id = random.one(names);
    const name = institution.id === undefined ? undefined : key(institution.id);
    const level = (name && classes.get(name)) ?? random.one(['municipal', 'county', 'county', 'primary']);
    if (name) classes.set(name, level);
    if (name ? !unsaid.has(name) : random.chance(0.85)) institution.class = level;
    if (random.chance(0.07)) institution.designated = random.chance(0.5);
    bill.institution = institution;
    return bill;
  });
}

function byTerms(random: Random, region: string): Situation {
  const year = random.one([2022, 2023, 2024, 2024, 2024, 2025]);
  const known: Situation['known_terms'] = {};
  const long = random.chance(0.2);
  if (long || random.chance(0.6)) {
    known['outpatient.deductible'] = random.one([0, 50, 100, '99.99', 300]);
    if (long || random.chance(0.7)) known['outpatient.deductible_basis'] = random.one(['per_visit', 'per_day', 'per_year']);
  }
  if (long || random.chance(0.5)) known['outpatient.share'] = random.one(year > 2023 && region === '210000' ? [0.5, 0.55, '0.6', 0.6667, 1, 0.4999] : [0.5, 0.55, '0.6', 0.6667, 1]);
  if (region === '210000' && (long || random.chance(0.4))) known['outpatient.annual_cap'] = random.one(year > 2023 ? [500, 600, 1000, 499.99] : [500, 600, 1000]);
  const count = long ? random.whole(6, 40) : random.whole(1, 4);
  const days = Array.from({ length: Math.ceil(count / 2) }, () => dayIn(random, year));
  if (random.chance(0.2)) days.push(near(random, [day('2023-08-25'), day('2024-01-01'), firstOf(year), lastOf(year)]));
  const care = Array.from({ length: count }, (): Bill => {
    const bill: Bill = { kind: 'outpatient', on: random.one(days), cost: cost(random, [50, 100, 370, 500, 740, 1000], long ? 0 : 0.1) };
    if (random.chance(0.5)) bill.institution = random.chance(0.7) ? { id: random.one(names) } : {};
    if (random.chance(0.04)) bill.institution = { designated: false };
    return bill;
  });
  const situation: Situation = { region, benefit_year: year, care };
  if (Object.keys(known).length) situation.known_terms = known;
  if (random.chance(0.3)) situation.used = { outpatient: random.one([0, 300, { fund: 100 }, { fund: 350, deductible: 50 }, { fund: '369.99', deductible: 0 }, 800]) };
  if (region === '640000' && random.chance(0.15)) {
    situation.person = { identities: random.one([['orphan'], []]) };
    situation.enrolment = { paid_on: text(random.one(care.map((bill) => day(bill.on!))) + random.whole(-1, 1)) };
  }
  return situation;
}
