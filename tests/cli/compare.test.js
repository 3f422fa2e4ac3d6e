import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file, visitFile as visit } from './situation-files.js';
import { faults, mingbai } from './support.js';

const county = { on: '2024-03-05', institution: { class: 'county' } };

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
      ['/care/0/share', '0.5000', '0.4000'],
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

/** What is not the same: the path, the values, and the codes of the reasons that each side has for itself. */
const differencesOf = (...files) =>
  mingbai(['compare', ...files]).documents[0].differences.map(({ path, values, reasons }) => ({
    path,
    values,
    codes: reasons.map((own) => own.map(({ code }) => code)),
  }));
const at = (differences, path) => differences.find((difference) => difference.path === path);

test('a difference without a rule behind it is told by the reasons that not all have', () => {
  const person = { person: { identities: [] }, benefit_year: 2024 };
  const due = at(differencesOf(file({ region: '640000', ...person }), file({ region: '410700', ...person })), '/contribution/due');
  assert.deepEqual(due.codes, [[], ['outside_period', 'reading']]);
  const at300 = (care) => visit('410700', 2024, { ...county, cost: { in_policy: 300 }, ...care });
  const designated = (is) => at300({ institution: { class: 'county', designated: is } });
  assert.deepEqual(at(differencesOf(designated(true), designated(false)), '/care/0/fund').codes, [['not_stated'], ['not_covered']]);
  const paid = (on) => visit('410700', 2024, { ...county, on: '2024-01-20', cost: { in_policy: 300 } }, {
    enrolment: { paid_on: on, period: on < '2024' ? 'concentrated' : 'extended' },
  });
  assert.ok(at(differencesOf(paid('2023-10-12'), paid('2024-01-10')), '/care/0/fund').codes[1].includes('not_covered'));
  const coded = (code) => file({
    region: '640000',
    ...person,
    care: [{ kind: 'chronic_outpatient', on: '2024-03-05', code, code_system: 'icd10_clinical', cost: { in_policy: 300 } }],
  });
  assert.deepEqual(at(differencesOf(coded('I10'), coded('Z99')), '/care/0/fund').codes[1], ['not_listed']);
});

test('reasons that all have are not told, and sums are explained by their parts', () => {
  const at300 = (cls) => visit('410700', 2024, { ...county, institution: { class: cls }, cost: { in_policy: 300 } });
  const differences = differencesOf(at300('county'), at300('municipal'), at300('primary'));
  assert.deepEqual(at(differences, '/care/0/fund').codes, [[], [], []]);
  assert.deepEqual(at(differences, '/totals/fund').codes, [[], [], []]);
});

test('every result that differs is told, in the order of the estimate', () => {
  const person = (identities) => ({ person: { identities, locality: 'mountain' }, benefit_year: 2023, region: '640000' });
  const differences = differencesOf(file(person([])), file(person(['farm_resettled_migrant'])));
  assert.deepEqual(differences.map(({ path }) => path), ['/funding/central', '/funding/local', '/funding/region', '/funding/county']);
  const year = (benefit_year) => file({ ...person(['orphan']), benefit_year });
  const paths = differencesOf(year(2023), year(2024)).map(({ path }) => path);
  assert.deepEqual(paths.slice(0, 4), ['/contribution/standard', '/contribution/aid', '/contribution/due', '/funding/fiscal']);
  assert.ok(paths.includes('/funding/total') && paths.includes('/funding/pool_supplement') && paths.includes('/funding/outpatient_pool'));
});

test('cover, caps and shares that differ are told by what they are', () => {
  const enrolled = (paid_on, period) => ({ region: '410700', benefit_year: 2024, enrolment: { paid_on, period } });
  const cover = differencesOf(file(enrolled('2023-10-12', 'concentrated')), file(enrolled('2024-12-20', 'extended')));
  assert.deepEqual(at(cover, '/coverage/state').values, ['covered', 'waiting']);
  assert.ok(at(cover, '/coverage/starts_on'));
  const chronic = (disease) => file({
    region: '640000',
    benefit_year: 2024,
    person: { identities: [] },
    care: [{ kind: 'chronic_outpatient', on: '2024-03-05', disease, cost: { in_policy: 300 } }],
  });
  const caps = differencesOf(chronic('glaucoma'), chronic('haemophilia'));
  assert.deepEqual(at(caps, '/care/0/annual_cap').values.map((cap) => cap.low ?? cap), ['2100.00', 'unlimited']);
  assert.equal(at(caps, '/care/0/remaining').values[1], 'unlimited');
  const refused = differencesOf(
    visit('410700', 2024, { ...county, cost: { in_policy: 300 } }),
    visit('410700', 2023, { ...county, on: '2023-03-05', cost: { in_policy: 300 } }),
  );
  assert.deepEqual(at(refused, '/care/0/status').values, ['exact', 'refused']);
  assert.equal(at(refused, '/funding/fiscal').values.length, 2);
  assert.equal(at(refused, '/care/0/share').values[1], null);
});
