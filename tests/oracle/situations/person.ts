import { day, text } from '../dates.ts';
import type { Person, Situation } from '../situation.ts';
import { near } from './bills.ts';
import type { Random } from './random.ts';

const everywhere = [
  'destitute_support',
  'orphan',
  'severe_disability',
  'retired_cadre_widow',
  'entitled_group',
  'elderly_low_income',
  'minimum_living_allowance',
  'marginal_minimum_living_allowance',
  'monitored_unstable',
  'monitored_marginal',
  'monitored_sudden_hardship',
  'returned_to_poverty',
  'moderate_disability',
  'out_of_poverty',
  'student',
  'residence_permit_holder',
];

const regions = ['000000', '210000', '410700', '450000', '450100', '450109', '640000', '640000', '640000'];

/** Who pays what: every region and year, and Nanning's days of payment. */
export function contributionSituation(random: Random): Situation {
  const region = random.one(regions);
  const year = region.startsWith('4501') ? random.one([2020, 2021, 2021, 2021, 2024]) : random.whole(2022, 2025);
  const situation: Situation = { region, benefit_year: year };
  if (random.chance(0.85)) situation.person = { identities: random.some(everywhere, 2) };
  if (region.startsWith('4501') && year === 2021 && random.chance(0.7)) {
    const paid = near(random, ['2021-01-01', '2021-06-30', '2020-08-14', '2020-10-15'].map(day));
    situation.enrolment = { paid_on: paid };
    if (random.chance(0.3) && paid < '2021-01-01' && paid >= '2020-08-14') situation.enrolment.period = 'concentrated';
  }
  return situation;
}

/** A person whose identities change about the year, in Ningxia mostly. */
export function aidHistorySituation(random: Random): Situation {
  const region = random.one(['640000', '640000', '640000', '410700', '450000']);
  const year = random.one([2024, 2024, 2024, 2023]);
  const starts = new Set<string>();
  for (let count = random.whole(1, 3); count > 0; --count)
    starts.add(random.chance(0.3) ? near(random, [day(`${year}-01-02`)]) : text(random.whole(day(`${year - 1}-03-01`), day(`${year - 1}-08-31`))));
  for (let count = random.whole(0, 2); count > 0; --count) starts.add(text(random.whole(day(`${year}-01-03`), day(`${year}-12-31`))));
  const groups = ['orphan', 'minimum_living_allowance', 'moderate_disability', 'out_of_poverty', 'student', 'residence_permit_holder'];
  const history = [...starts].sort().map((from) => ({ from, identities: random.some(groups, random.chance(0.8) ? 1 : 2) }));
  const situation: Situation = { region, benefit_year: year, person: { identity_history: history } };
  if (random.chance(0.1)) situation.person = { identities: history[0]!.identities };
  if (random.chance(0.15) && region === '640000' && year === 2024)
    situation.enrolment = { paid_on: '2024-02-01', aid_received: random.one([0, '180.00', 305]) };
  return situation;
}

const localities: Record<string, string[]> = {
  '000000': ['west', 'central', 'east'],
  '210000': [],
  '410700': ['western_policy_county', 'other_county'],
  '450000': ['poverty_county', 'city_or_other_county'],
  '450100': ['urban_district', 'development_zone', 'poverty_county', 'non_poverty_county'],
  '450109': [],
  '640000': ['mountain', 'plain'],
};

/** Who finances a person's insurance. */
export function fundingSituation(random: Random): Situation {
  const region = random.one(regions);
  const person: Person = {};
  if (random.chance(0.85)) {
    const special: Record<string, string[]> = {
      '640000': ['farm_resettled_migrant', 'plain_resettled_migrant', 'orphan'],
      '450000': ['student_autonomous_region_university'],
      '450100': ['student_autonomous_region_university', 'student_municipal_school'],
      '450109': ['student_autonomous_region_university', 'student_municipal_school'],
    };
    person.identities = random.some([...(special[region] ?? ['orphan']), 'student'], 1);
  }
  const places = localities[region]!;
  if (places.length && random.chance(0.8)) person.locality = random.one(places);
  if (person.identities?.includes('farm_resettled_migrant') && random.chance(0.8))
    person.facts = { farm_recognised_on: near(random, [day('2019-01-01')]) };
  return { region, benefit_year: random.one([2020, 2021, 2023, 2023, 2023, 2024]), person };
}
