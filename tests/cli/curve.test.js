import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file, visitFile as visit } from './situation-files.js';
import { faults, mingbai } from './support.js';

const county = { on: '2024-03-05', institution: { class: 'county' } };

const points = (path, to) =>
  mingbai(['curve', '--to', String(to), path]).documents[0].points.map(({ cost, fund, why }) => [
    cost,
    fund.low,
    fund.high,
    why,
  ]);

test('a curve bends where the deductible ends', () => {
  assert.deepEqual(points(visit('410700', 2024, county), 1000), [
    ['0.00', '0.00', '0.00', 'start'],
    ['50.00', '0.00', '0.00', 'deductible'],
    ['1000.00', '475.00', '475.00', 'end'],
  ]);
});

test('a curve bends where the floor of a cap binds', () => {
  const known = { known_terms: { 'outpatient.deductible': 100 } };
  assert.deepEqual(points(visit('210000', 2023, { on: '2023-12-01' }, known), 3000), [
    ['0.00', '0.00', '0.00', 'start'],
    ['100.00', '0.00', '0.00', 'deductible'],
    ['1100.00', '500.00', '1000.00', 'cap'],
    ['3000.00', '500.00', '2900.00', 'end'],
  ]);
});

test('a curve over classes that are open is the hull of theirs', () => {
  assert.deepEqual(points(visit('410700', 2024, { on: '2024-03-05' }), 1000), [
    ['0.00', '0.00', '0.00', 'start'],
    ['50.00', '0.00', '30.00', 'deductible'],
    ['1000.00', '380.00', '600.00', 'end'],
  ]);
});

test('a cap that was used before bends earlier, between two fen at the nearest', () => {
  const more = {
    used: { outpatient: { fund: 300, deductible: 0 } },
    known_terms: { 'outpatient.share': 0.55, 'outpatient.deductible': 20 },
  };
  assert.deepEqual(
    points(visit('640000', 2024, { on: '2024-03-05' }, more), 1000).map(([cost, , , why]) => [cost, why]),
    [
      ['0.00', 'start'],
      ['20.00', 'deductible'],
      ['147.27', 'cap'],
      ['1000.00', 'end'],
    ],
  );
});

test('a curve bends where the highest cap of several diseases is used up', () => {
  const chronic = (disease, on, more) => ({ kind: 'chronic_outpatient', disease, on, ...more });
  const situation = file({
    region: '640000',
    benefit_year: 2024,
    person: { identities: [] },
    known_terms: { 'chronic_outpatient.deductible': 0, 'chronic_outpatient.share': 1 },
    care: [
      chronic('glaucoma', '2024-05-01', { cost: { in_policy: 5000 } }),
      chronic('hypertension', '2024-06-01'),
    ],
  });
  assert.deepEqual(points(situation, 3000), [
    ['0.00', '0.00', '0.00', 'start'],
    ['300.00', '300.00', '300.00', 'cap'],
    ['2400.00', '300.00', '2400.00', 'cap'],
    ['3000.00', '300.00', '2400.00', 'end'],
  ]);
});

test('a curve of a situation without a bill, or with faults', () => {
  const without = mingbai(['curve', file({ region: '410700', benefit_year: 2024 })]);
  assert.equal(without.status, 2);
  assert.deepEqual(faults(without.documents[0]), ['missing_field /care']);
  assert.equal(mingbai(['curve', file({ region: '1' })]).status, 2);
  for (const to of ['0', '-1', '10000001', 'much'])
    assert.notEqual(mingbai(['curve', '--to', to, visit('410700', 2024, county)]).status, 0, to);
});
