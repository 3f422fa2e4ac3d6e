import { readdirSync, readFileSync } from 'node:fs';

const cases = new URL('../cases/', import.meta.url);

/** Situations that between them bring up what the shipped policies can say. */
export function* situations(estimator) {
  for (const { region, years } of estimator.catalogue().regions) {
    for (const year of years) {
      const form = estimator.form(region, year);
      const asked = { region, benefit_year: year };
      for (const person of persons(form)) yield { ...asked, person };
      for (const enrolment of enrolments(year)) {
        yield { ...asked, enrolment };
        for (const care of bills(form)) yield { ...asked, person: { identities: [] }, enrolment, care };
      }
      for (const care of billsOfDiseases(form)) yield { ...asked, person: { identities: [] }, care };
    }
    yield* situationsOfCases(region);
  }
}

/** Every identity in every locality, all identities at once, and identities that change within the year. */
function* persons({ identities, localities, benefit_year: year }) {
  for (const locality of [undefined, ...localities.map(({ id }) => id)]) {
    for (const some of [[], ...identities.map(({ id }) => [id])]) {
      yield { identities: some, ...(locality && { locality }) };
    }
  }
  yield { identities: identities.map(({ id }) => id) };
  for (const { id } of identities) {
    for (const [first, then] of [[[id], []], [[], [id]]]) {
      yield { identity_history: [{ from: `${year}-01-01`, identities: first }, { from: `${year}-06-01`, identities: then }] };
    }
  }
}

function* enrolments(year) {
  for (const paidOn of [`${year - 1}-10-12`, `${year}-01-10`, `${year}-12-15`]) {
    for (const period of [undefined, 'extended', 'after']) yield { paid_on: paidOn, ...(period && { period }) };
  }
}

function* bills({ benefit_year: year, care: kinds }) {
  const on = `${year}-03-05`;
  for (const { kind, diseases, classes } of kinds) {
    const disease = diseases[0] && { disease: diseases[0].id };
    const bill = (fields) => ({ kind, ...disease, ...fields });
    yield [bill({})];
    yield [bill({ on, cost: { total: 5000 } })];
    yield [bill({ on, cost: { in_policy: 30 } }), bill({ on, cost: { in_policy: 100 } })];
    yield [bill({ on: `${year - 1}-12-31`, cost: { in_policy: 200 } })];
    yield [bill({ on, institution: { designated: false }, cost: { in_policy: 200 } })];
    if (kind !== 'maternity') continue;
    const overNewYear = { on: `${year - 1}-12-31`, discharged_on: `${year}-01-02` };
    yield [bill({ ...overNewYear, delivery: 'natural', cost: { in_policy: 800 } })];
    yield [bill({ on, delivery: 'caesarean', babies: 2, cost: { in_policy: 9000 } })];
    for (const { id } of classes) {
      for (const cost of [undefined, { in_policy: 500 }, { in_policy: 9000 }]) {
        yield [bill({ on, institution: { class: id }, ...(cost && { cost }) })];
      }
    }
  }
}

function* billsOfDiseases({ benefit_year: year, care: kinds }) {
  for (const { kind, diseases } of kinds) {
    if (diseases.length === 0) continue;
    const bill = (fields) => ({ kind, on: `${year}-03-05`, cost: { in_policy: 3000 }, ...fields });
    for (const { id } of diseases) {
      yield [bill({ disease: id })];
      yield [bill({ disease: id, on: `${year - 1}-12-31` })];
    }
    yield [bill({})];
    yield [bill({ disease: diseases[0].id }), bill({ disease: diseases[1].id })];
    yield [bill({ code: 'Z99.9', code_system: 'insurer' })];
    for (const code of new Set(diseases.flatMap(({ codes }) => codes.icd10_clinical))) {
      yield [bill({ code, code_system: 'icd10_clinical' })];
    }
  }
}

/** What the cases of a region ask. */
function* situationsOfCases(region) {
  for (const file of readdirSync(new URL(`${region}/`, cases))) {
    const all = JSON.parse(readFileSync(new URL(`${region}/${file}`, cases), 'utf8'));
    for (const { situation, expect } of all) if (situation && !expect.errors) yield situation;
  }
}
