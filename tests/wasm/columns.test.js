import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEstimator, faultsOf } from './support.js';

const estimator = await createEstimator();
const day = (text) => Date.parse(text) / 86_400_000;
const dayText = (days) => new Date(days * 86_400_000).toISOString().slice(0, 10);
const fen = (text) => (text === null ? Infinity : Math.round(Number(text) * 100));
const paid = ({ fund, person }) => [fund.low, fund.high, person.low, person.high].map(fen);
const row = (columns, place) =>
  ['fund_low', 'fund_high', 'person_low', 'person_high'].map((name) => columns[name][place]);

const common = {
  region: '410700',
  benefit_year: 2024,
  person: { identities: [] },
  care: [{ kind: 'outpatient' }],
};
const classes = estimator.form('410700', 2024).care.find(({ kind }) => kind === 'outpatient').classes;

/** Numbers that look random and are the same in every run. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function randomColumns(roll) {
  const sizes = Array.from({ length: 20 }, () => roll(5));
  const claims = Uint32Array.from([0, ...sizes.map((_, place) => sizes.slice(0, place + 1).reduce((a, b) => a + b, 0))]);
  const count = claims.at(-1);
  const column = (Sort, item) => Sort.from({ length: count }, item);
  const institution = column(Uint32Array, () => roll(5));
  return {
    claims,
    on: column(Int32Array, () => day('2024-03-01') + roll(3)),
    institution,
    class: Uint8Array.from(institution, (number) => (roll(4) === 0 ? 255 : number % classes.length)),
    in_policy: column(Float64Array, () => 5000 + roll(60_000)),
  };
}

function situationOf(columns, claim) {
  const bills = Array.from(
    { length: columns.claims[claim + 1] - columns.claims[claim] },
    (_, place) => columns.claims[claim] + place,
  );
  const care = bills.map((bill) => ({
    kind: 'outpatient',
    on: dayText(columns.on[bill]),
    institution: {
      id: columns.institution[bill] === 0 ? undefined : String(columns.institution[bill]),
      class: classes[columns.class[bill]]?.id,
    },
    cost: { in_policy: columns.in_policy[bill] / 100 },
  }));
  return { ...common, care };
}

test('columns are paid as estimates say', () => {
  const roll = dice(410700);
  for (let round = 0; round < 10; round++) {
    const columns = randomColumns(roll);
    const { bills, claims } = estimator.estimateColumns(common, columns);
    for (let claim = 0; claim + 1 < columns.claims.length; claim++) {
      const { care, totals } = estimator.estimate(situationOf(columns, claim), { steps: false });
      assert.deepEqual(row(claims, claim), paid(totals), `claim ${claim}`);
      care.forEach((bill, place) => assert.deepEqual(row(bills, columns.claims[claim] + place), paid(bill)));
    }
  }
});

test('what columns do not tell, the bill of the situation tells', () => {
  const told = { ...common, care: [{ kind: 'outpatient', on: '2024-03-05', institution: { class: 'county' } }] };
  const columns = { claims: Uint32Array.of(0, 1, 2), in_policy: Int32Array.of(20_000, 30_000) };
  assert.deepEqual([...estimator.estimateColumns(told, columns).bills.fund_low], [7500, 12_500]);
  const open = estimator.estimateColumns(common, columns).bills;
  assert.ok(open.fund_low[0] < 7500 && open.fund_high[0] > 7500);
});

test('no claims, and claims without bills', () => {
  const none = estimator.estimateColumns(common, { claims: Uint32Array.of(0), in_policy: new Int32Array() });
  assert.equal(none.claims.fund_low.length, 0);
  const empty = estimator.estimateColumns(common, { claims: Uint32Array.of(0, 0, 0), in_policy: new Int32Array() });
  assert.deepEqual([...empty.claims.fund_high], [0, 0]);
});

const sound = { claims: Uint32Array.of(0, 2), in_policy: Int32Array.of(100, 200) };
for (const [name, columns, faults] of [
  ['no columns', {}, ['missing_field /claims', 'missing_field /in_policy']],
  ['lists', { claims: [0, 1], in_policy: [100] }, ['wrong_type /claims', 'wrong_type /in_policy']],
  ['an unknown column', { ...sound, cost: new Int32Array(2) }, ['unknown_field /cost']],
  ['claims that do not begin at 0', { ...sound, claims: Uint32Array.of(1, 2) }, ['out_of_range /claims']],
  ['claims that end early', { ...sound, claims: Uint32Array.of(0, 1) }, ['out_of_range /claims']],
  ['no claims', { ...sound, claims: new Uint32Array() }, ['out_of_range /claims']],
  ['claims that go back', { ...sound, claims: Uint32Array.of(0, 2, 1, 2) }, ['out_of_range /claims/2']],
  ['too many bills', { claims: Uint32Array.of(0, 401), in_policy: new Int32Array(401) }, ['out_of_range /claims/1']],
  ['a short column', { ...sound, on: new Int32Array(1) }, ['out_of_range /on']],
  ['a day too early', { ...sound, on: Int32Array.of(0, day('1899-12-31')) }, ['out_of_range /on/1']],
  ['the last day of all', { ...sound, on: Int32Array.of(0, 2 ** 31 - 1) }, ['out_of_range /on/1']],
  ['a class too high', { ...sound, class: Uint8Array.of(255, classes.length) }, ['out_of_range /class/1']],
  ['a cost below nothing', { ...sound, in_policy: Int32Array.of(0, -1) }, ['out_of_range /in_policy/1']],
  ['half a fen', { ...sound, in_policy: Float64Array.of(0.5, 1) }, ['out_of_range /in_policy/0']],
  ['no number', { ...sound, in_policy: Float64Array.of(0, NaN) }, ['out_of_range /in_policy/1']],
  ['infinity', { ...sound, in_policy: Float64Array.of(0, Infinity) }, ['out_of_range /in_policy/1']],
  [
    'one institution of two classes',
    { ...sound, class: Uint8Array.of(0, 1), institution: Uint32Array.of(7, 7) },
    ['out_of_range /class/1'],
  ],
]) {
  test(`columns with ${name}`, () => {
    assert.deepEqual(
      faultsOf(() => estimator.estimateColumns(common, columns)),
      faults,
    );
  });
}

test('a situation with faults, and with no bill or two', () => {
  const faults = (situation) => faultsOf(() => estimator.estimateColumns(situation, sound));
  assert.deepEqual(faults({ region: '999999', benefit_year: 2024 }), ['unknown_region /region']);
  assert.deepEqual(faults({ ...common, care: [] }), ['out_of_range /care']);
  assert.deepEqual(faults({ ...common, care: [common.care[0], common.care[0]] }), ['out_of_range /care']);
});

test('the same claims again have the same answer', () => {
  const columns = randomColumns(dice(1));
  assert.deepEqual(estimator.estimateColumns(common, columns), estimator.estimateColumns(common, columns));
});
