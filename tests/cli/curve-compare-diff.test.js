import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { faults, mingbai, root } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'mingbai-situations-'));
after(() => rmSync(folder, { recursive: true }));
const policies = join(root, 'rules/policies');

let count = 0;
function file(situation) {
  const path = join(folder, `${++count}.json`);
  writeFileSync(path, JSON.stringify(situation));
  return path;
}

const visit = (region, year, care, more = {}) =>
  file({ region, benefit_year: year, person: { identities: [] }, care: [{ kind: 'outpatient', ...care }], ...more });
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

test('situations side by side, with the rules behind each difference', () => {
  const cost = { cost: { in_policy: 300 } };
  const municipal = { ...county, institution: { class: 'municipal' }, ...cost };
  const { status, documents } = mingbai([
    'compare',
    visit('410700', 2024, { ...county, ...cost }),
    visit('410700', 2024, municipal),
  ]);
  assert.equal(status, 0);
  const [{ estimates, differences }] = documents;
  assert.equal(estimates.length, 2);
  assert.deepEqual(
    differences.map(({ path, values }) => [path, ...values.map(({ low }) => low)]),
    [
      ['/care/0/fund', '125.00', '100.00'],
      ['/care/0/person', '175.00', '200.00'],
      ['/totals/fund', '125.00', '100.00'],
      ['/totals/person', '175.00', '200.00'],
      ['/totals/with_contribution', '175.00', '200.00'],
    ],
  );
  assert.deepEqual(
    differences[0].because.map(({ figure, steps }) => [figure, ...steps.map((step) => step.in.share)]),
    [['outpatient.share', '0.5000', '0.4000']],
  );
});

test('bills are compared with those of their kind at the same place', () => {
  const first = (kind) => ({ kind, on: '2024-02-01', cost: { in_policy: 100 } });
  const bills = (kind, cls) => file({
    region: '410700',
    benefit_year: 2024,
    person: { identities: [] },
    care: [first(kind), { ...county, institution: { class: cls }, cost: { in_policy: 300 } }].map((bill) => ({
      kind: 'outpatient',
      ...bill,
    })),
  });
  const [{ differences }] = mingbai(['compare', bills('outpatient', 'county'), bills('inpatient', 'municipal')]).documents;
  const paths = differences.map(({ path }) => path);
  assert.ok(paths.includes('/care/1/fund') && !paths.includes('/care/0/fund'), paths);
});

test('equal situations have no differences', () => {
  const one = visit('410700', 2024, county);
  assert.deepEqual(mingbai(['compare', one, one]).documents[0].differences, []);
});

test('faults of compared situations point into the list of them', () => {
  const { status, documents } = mingbai(['compare', visit('410700', 2024, county), file({ region: '999999' })]);
  assert.equal(status, 2);
  assert.deepEqual(faults(documents[0]).sort(), ['missing_field /1/benefit_year', 'unknown_region /1/region']);
});

test('what changed between two years', () => {
  const [{ changes }] = mingbai(['diff', policies, '640000', '2023', '2024']).documents;
  const standard = changes.find(({ figure }) => figure === 'contribution.standard');
  assert.deepEqual([standard.before.value, standard.after.value], ['350.00', '380.00']);
  const glaucoma = changes.find(
    ({ figure, conditions }) => figure === 'chronic_outpatient.annual_cap' && conditions.diseases?.[0] === 'glaucoma',
  );
  assert.deepEqual([glaucoma.before, glaucoma.after.value], [null, '2100.00']);
  assert.deepEqual(mingbai(['diff', policies, '640000', '2024', '2024']).documents[0].changes, []);
  assert.equal(mingbai(['diff', policies, '999999', '2023', '2024']).status, 2);
});

test('what changed in words', () => {
  const { lines } = mingbai(['diff', policies, '640000', '2023', '2024', '--markdown']);
  assert.ok(lines[0].startsWith('# 宁夏回族自治区'));
  assert.ok(lines.some((line) => line.includes('个人缴费标准') && line.includes('350元') && line.includes('380元')));
  assert.ok(lines.some((line) => line.includes('Yearly cap (Haemophilia') && line.includes('不设限额')));
  assert.doesNotMatch(lines.join(''), /[a-z]+_[a-z]+/);
});
