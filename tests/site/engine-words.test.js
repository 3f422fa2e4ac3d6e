import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askOf } from '../../web/common/questions.ts';
import { voiceFor } from '../../web/common/wording/voice.ts';
import { createEstimator } from '../../build/wasm/package/index.js';

const estimator = await createEstimator();
const voice = voiceFor('zh-CN');

/** Situations that between them bring up what the shipped policies can say. */
function* situations() {
  for (const { region, years } of estimator.catalogue().regions) {
    for (const year of years) {
      const form = estimator.form(region, year);
      const asked = { region, benefit_year: year };
      for (const { id } of form.identities) yield { ...asked, person: { identities: [id] } };
      yield { ...asked, person: { identities: form.identities.map(({ id }) => id) } };
      for (const { id } of form.localities) yield { ...asked, person: { locality: id } };
      for (const paidOn of [`${year - 1}-10-12`, `${year}-01-10`, `${year}-12-15`]) {
        for (const period of [undefined, 'extended', 'after']) {
          const enrolment = { paid_on: paidOn, ...(period && { period }) };
          yield { ...asked, enrolment };
          for (const { kind } of form.care) {
            for (const care of bills(kind, year)) yield { ...asked, enrolment, care };
          }
        }
      }
    }
  }
}

function* bills(kind, year) {
  const on = `${year}-03-05`;
  yield [{ kind }];
  yield [{ kind, on, cost: { total: 5000 } }];
  yield [{ kind, on, cost: { in_policy: 30 } }, { kind, on, cost: { in_policy: 100 } }];
  yield [{ kind, on: `${year - 1}-12-31`, cost: { in_policy: 200 } }];
  yield [{ kind, on, institution: { designated: false }, cost: { in_policy: 200 } }];
  if (kind !== 'maternity') return;
  const overNewYear = { on: `${year - 1}-12-31`, discharged_on: `${year}-01-02` };
  yield [{ kind, ...overNewYear, delivery: 'natural', cost: { in_policy: 800 } }];
  yield [{ kind, on, delivery: 'caesarean', babies: 2, cost: { in_policy: 9000 } }];
}

/** The wording keys that an estimate calls for. */
function* keys({ contribution, funding, coverage, care, assumed }) {
  for (const { reasons, steps } of [contribution, funding, coverage, ...care]) {
    for (const { code, figure, detail } of reasons) {
      if (code === 'missing_answer') continue;
      if (code === 'not_covered' && figure.endsWith('.designated')) yield 'reason.not_covered.designated';
      else if (code !== 'reading') yield* [`reason.${code}`, `figure.${figure}`];
      else if (figure === 'contribution.aid.identity') yield `reading.${figure}`;
      else yield* [`reading.${figure}`, ...detail.readings.map(({ id }) => `reading.${figure}.${id}`)];
    }
    for (const step of steps) {
      yield `step.${step.op}`;
      if (step.figure) yield `figure.${step.figure}`;
      for (const name of Object.keys({ ...step.in, ...step.out })) yield `value.${name}`;
    }
  }
  for (const { code, figure } of assumed) {
    yield `assumed.${code}`;
    if (figure) yield `figure.${figure}`;
  }
}

test('all that the shipped policies bring up has words of its own', () => {
  const wanting = new Set();
  for (const situation of situations()) {
    const estimate = estimator.estimate(situation);
    for (const key of keys(estimate)) if (voice.find(key) === undefined) wanting.add(key);
    const form = estimator.form(situation.region, situation.benefit_year);
    const entry = { texts: {}, identities: null, care: [] };
    for (const question of estimate.questions) {
      if (askOf(question, { voice, form, entry }) === null) wanting.add(question.path);
    }
  }
  assert.deepEqual([...wanting], []);
});
