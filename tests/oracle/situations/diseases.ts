import { diseases } from '../care/diseases.ts';
import { day, firstOf, lastOf } from '../dates.ts';
import type { Bill, Situation } from '../situation.ts';
import { cost, dayIn, near } from './bills.ts';
import type { Random } from './random.ts';

/** Several chronic diseases of Ningxia: siblings of a serial number, unlimited and delegated caps, use so far. */
export function chronicSituation(random: Random): Situation {
  const year = random.one([2022, 2023, 2024, 2024, 2024, 2024, 2025]);
  const few = siblings(random);
  const situation: Situation = { region: random.chance(0.95) ? '640000' : random.one(['410700', '210000', '000000', '450109']), benefit_year: year };
  const elsewhere = situation.region !== '640000';
  const known = random.chance(0.7);
  situation.care = Array.from({ length: known ? random.whole(1, 8) : random.whole(1, 4) }, (): Bill => {
    const bill: Bill = { kind: 'chronic_outpatient', on: dayIn(random, year), cost: cost(random, [100, 2100, 2400, 2800, 3500, 5600], 0.05) };
    if (random.chance(0.03)) delete bill.on;
    else if (random.chance(0.1)) bill.on = near(random, [day('2024-01-01'), firstOf(year), lastOf(year)]);
    if (elsewhere) return bill;
    if (random.chance(0.85)) bill.disease = random.one(few).id;
    else Object.assign(bill, code(random));
    return bill;
  });
  if (elsewhere) return situation;
  if (known) {
    situation.known_terms = { 'chronic_outpatient.share': random.one([1, 0.6, '0.75']) };
    if (random.chance(0.9)) situation.known_terms['chronic_outpatient.deductible'] = 0;
  }
  if (random.chance(0.4)) situation.used = { [`chronic_outpatient:${random.one(few).id}`]: random.one([0, 500, { fund: '2099.99' }, 2400, 6000]) };
  return situation;
}

function siblings(random: Random): typeof diseases {
  const first = random.one(diseases);
  const family = diseases.filter(({ serial }) => serial === first.serial);
  return random.chance(0.5) ? family : [first, random.one(diseases), random.one(family)];
}

function code(random: Random): Pick<Bill, 'code' | 'code_system'> {
  const system = random.one(['insurer', 'icd10_clinical', 'icd10_insurer'] as const);
  const { insurer, clinical, icd } = random.one(diseases);
  const list = system === 'insurer' ? insurer : system === 'icd10_clinical' ? clinical : icd;
  if (!list.length) return { code: 'I10', code_system: 'icd10_clinical' };
  const cell = random.one(random.one(list).split('-'));
  if (system === 'insurer' || random.chance(0.5)) return { code: cell, code_system: system };
  // Finer than the cell, coarser, or of no row.
  const [, part] = cell.split('.');
  const finer = part === undefined ? `${cell}.${random.one(['0', '900x001', '101'])}` : part.length < 3 ? `${cell}1` : part.length > 3 ? cell : `${cell}x001`;
  return { code: random.one([finer, cell.slice(0, 3), 'F42', 'F99', 'I07.1', 'Z00']), code_system: system };
}

/** Drugs for high blood pressure and diabetes, in Liaoning mostly. */
export function twoDiseaseSituation(random: Random): Situation {
  const region = random.one(['210000', '210000', '210000', '210000', '410700', '640000', '450000', '000000', '450109']);
  const year = random.one([2022, 2023, 2024, 2025]);
  const situation: Situation = { region, benefit_year: year };
  situation.care = Array.from({ length: random.whole(1, 5) }, () => ({
    kind: 'two_disease_drugs',
    on: random.chance(0.2) ? near(random, [day('2023-08-25'), firstOf(year), lastOf(year)]) : dayIn(random, year),
    disease: random.one(['hypertension', 'diabetes']),
    cost: cost(random, [50, 100, 300, 500], 0.1),
  }));
  if (region !== '210000') return situation;
  const known: Situation['known_terms'] = {};
  if (random.chance(0.4)) known['two_disease_drugs.share'] = random.one([0.6, 0.65, 1]);
  if (random.chance(0.5)) known['two_disease_drugs.annual_cap'] = random.one([0, 200, 300, 500.5]);
  if (Object.keys(known).length) situation.known_terms = known;
  if (random.chance(0.3)) situation.used = { [`two_disease_drugs:${random.one(['hypertension', 'diabetes'])}`]: random.one([100, 250, { fund: 500 }]) };
  return situation;
}
