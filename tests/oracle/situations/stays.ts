import { day, firstOf, lastOf, text } from '../dates.ts';
import type { Bill, Situation } from '../situation.ts';
import { cost, dayIn, near } from './bills.ts';
import { enrolment } from './cover.ts';
import { outpatientSituation } from './outpatient.ts';
import { chronicSituation, twoDiseaseSituation } from './diseases.ts';
import type { Random } from './random.ts';

const regions = ['000000', '210000', '410700', '450000', '450100', '450109', '640000'];

/** The days of a stay, over an end of the year or of cover now and then. */
function stay(random: Random, year: number, boundaries: readonly number[]): { on: string; discharged_on: string } {
  const on = random.chance(0.4) ? near(random, [firstOf(year), lastOf(year), ...boundaries]) : dayIn(random, year);
  return { on, discharged_on: text(day(on) + random.one([0, 1, 2, 7, 30])) };
}

/** Births: Xinxiang's quota, Ningxia's packages, and regions that state no figure. */
export function maternitySituation(random: Random): Situation {
  const region = random.one(['410700', '410700', '640000', '640000', '640000', '450000', '210000', '000000', '450100']);
  const year = random.one([2022, 2023, 2024, 2024, 2025]);
  const situation: Situation = { region, benefit_year: year };
  const boundaries: number[] = [];
  if ((region === '410700' || region === '640000') && random.chance(0.2)) {
    Object.assign(situation, enrolment(random, region, year));
    delete situation.person?.birth_date;
    boundaries.push(day(situation.enrolment!.paid_on!), day(situation.enrolment!.paid_on!) + 30);
  }
  const bill: Bill = { kind: 'maternity', ...stay(random, year, boundaries) };
  if (random.chance(0.8) || !['410700', '640000'].includes(region)) bill.cost = cost(random, [800, 1000, 1900, 2000, 2400, 3200, 4500, 50], 0.3);
  if (region === '410700' && random.chance(0.85)) bill.delivery = random.one(['natural', 'caesarean']);
  if (region === '410700' && random.chance(0.3)) bill.babies = random.whole(1, 3);
  if (region === '640000' && random.chance(0.9))
    bill.institution = random.chance(0.6)
      ? { class: random.one(['tertiary_a', 'tertiary_b', 'secondary_general', 'secondary_specialist', 'primary']) }
      : rough(random);
  return { ...situation, care: [bill] };
}

function rough(random: Random): NonNullable<Bill['institution']> {
  const institution: Bill['institution'] = {};
  if (random.chance(0.9)) institution.grade = random.one(['三级', '三甲', '三乙', '三丙', '二级', '一级']);
  if (random.chance(0.6)) institution.type = random.one(['综合', '专科', '中医']);
  return institution;
}

/** Stays of every region, in Xinxiang and Ningxia over the ends of cover too. */
export function inpatientSituation(random: Random): Situation {
  const region = random.one(regions);
  const year = random.one([2023, 2024, 2025]);
  const situation: Situation = { region, benefit_year: year };
  const boundaries: number[] = [];
  if ((region === '410700' || region === '640000') && random.chance(0.5)) {
    Object.assign(situation, enrolment(random, region, year));
    delete situation.person?.birth_date;
    const paid = day(situation.enrolment!.paid_on!);
    boundaries.push(paid, paid + 30, paid + 31);
  }
  situation.care = Array.from({ length: random.whole(1, 2) }, () => {
    const bill: Bill = { kind: 'inpatient', ...stay(random, year, boundaries), cost: cost(random, [3000, 20000], 0.2) };
    if (random.chance(0.1) && day(bill.on!) >= firstOf(year) && day(bill.on!) < lastOf(year) - 30) delete bill.discharged_on;
    return bill;
  });
  return situation;
}

/** Bills of several kinds in one year. */
export function mixedSituation(random: Random): Situation {
  const [one, other] = [random.one([outpatientSituation, chronicSituation, twoDiseaseSituation]), inpatientSituation];
  for (let tries = 0; ; ++tries) {
    const situation = one(random);
    const stays = other(random);
    if (tries < 200 && (stays.region !== situation.region || stays.benefit_year !== situation.benefit_year)) continue;
    if (tries >= 200) return situation;
    const mixed: Situation = { ...situation, care: [...situation.care!.slice(0, 4), ...stays.care!.slice(0, 1)] };
    if (stays.enrolment && !mixed.enrolment) Object.assign(mixed, { enrolment: stays.enrolment, person: stays.person });
    return mixed;
  }
}
