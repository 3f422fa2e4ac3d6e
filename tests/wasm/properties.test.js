import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answer, createEstimator } from './support.js';

const estimator = await createEstimator();
const seed = 20240101;

const holds = (property, examples) => fc.assert(property, { seed, numRuns: examples });

const costs = ['120', '0', '50', '0.01', '49.99', '50.01', '50.03', '33.33', '99.98', '600.05', '1234.57', '10000'];
const cost = fc.constantFrom(...costs);
const yuan = (fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
const fen = (text) => (text === null ? Infinity : Math.round(Number(text) * 100));

const maybe = (value) => fc.option(value, { nil: undefined });
const record = (fields) =>
  fc.record(fields).map((object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)));

const nothing = fc.constant(undefined);
/** The id of one of what a form lists, if it lists anything. */
const idOf = (listed) => (listed.length > 0 ? fc.constantFrom(...listed.map(({ id }) => id)) : nothing);

const daysOf = (year) =>
  fc.constantFrom(...['01-01', '01-02', '02-09', '02-10', '03-05', '06-30', '07-01', '12-31'].map((day) => `${year}-${day}`));

/** A bill of a kind of care; classes and diseases may be open. */
function bill(year, { kind, classes, diseases }) {
  return record({
    kind: fc.constant(kind),
    on: maybe(daysOf(year)),
    institution: record({ class: maybe(idOf(classes)) }),
    disease: idOf(diseases),
    delivery: kind === 'maternity' ? maybe(fc.constantFrom('natural', 'caesarean')) : nothing,
    cost: record({ in_policy: cost, out_of_policy: maybe(cost) }),
  });
}

const person = ({ identities, localities }) =>
  record({
    identities: maybe(fc.subarray(identities.map(({ id }) => id), { maxLength: 2 })),
    locality: maybe(idOf(localities)),
  });

const enrolment = (year) =>
  record({
    paid_on: fc.oneof(daysOf(year), fc.constantFrom(`${year - 1}-09-01`, `${year - 1}-12-31`)),
    period: maybe(fc.constantFrom('concentrated', 'extended', 'after')),
  });

/** A situation with so many bills at least, in a shipped region. */
const situation = (leastBills = 0) =>
  fc
    .tuple(
      fc.constantFrom('410700', '640000', '410700', '640000', '210000', '450000', '450100', '450109', '000000'),
      fc.constantFrom(2024, 2023, 2024, 2025, 2021, 2020),
    )
    .chain(([region, year]) => {
      const form = estimator.form(region, year);
      const kinds = form.care.map((care) => bill(year, care));
      return record({
        region: fc.constant(region),
        benefit_year: fc.constant(year),
        person: person(form),
        enrolment: maybe(enrolment(year)),
        care: kinds.length > 0 ? fc.array(fc.oneof(...kinds), { minLength: leastBills, maxLength: 2 }) : fc.constant([]),
      });
    })
    .filter(({ care }) => care.length >= leastBills);

const amountsOf = ({ contribution, care, totals }) => ({
  due: contribution.due,
  fund: totals.fund,
  person: totals.person,
  ...Object.fromEntries(
    care.flatMap(({ fund, person }, item) => [
      [`fund of bill ${item}`, fund],
      [`person of bill ${item}`, person],
    ]),
  ),
});

function assertInside(before, after, where) {
  const outer = amountsOf(before);
  for (const [name, { low, high }] of Object.entries(amountsOf(after))) {
    const isInside = fen(outer[name].low) <= fen(low) && fen(high) <= fen(outer[name].high);
    assert.ok(isInside, `${name} of ${JSON.stringify(where)}: ${low} to ${high}, not in ${JSON.stringify(outer[name])}`);
  }
}

function withValue(given, path, value) {
  const copy = structuredClone(given);
  const keys = path.slice(1).split('/');
  const last = keys.pop();
  let holder = copy;
  for (const key of keys) holder = holder[key] ??= {};
  holder[last] = value;
  return copy;
}

test('every option of a question gives what lies inside', () => {
  holds(
    fc.property(situation(), (given) => {
      const before = estimator.estimate(given, { steps: false });
      for (const { path, type, options } of before.questions) {
        if (type !== 'choice') continue;
        for (const option of options) {
          const answered = withValue(given, path, option);
          assertInside(before, estimator.estimate(answered, { steps: false }), answered);
        }
      }
    }),
    900,
  );
});

test('more cost in policy never lowers what the fund pays', () => {
  holds(
    fc.property(situation(1), fc.nat(), fc.integer({ min: 1, max: 100_000 }), (given, place, more) => {
      const item = place % given.care.length;
      const raised = yuan(fen(given.care[item].cost.in_policy) + more);
      const less = estimator.estimate(given, { steps: false });
      const all = estimator.estimate(withValue(given, `/care/${item}/cost/in_policy`, raised), { steps: false });
      for (const [before, after] of [
        [less.totals.fund, all.totals.fund],
        [less.care[item].fund, all.care[item].fund],
      ]) {
        assert.ok(fen(before.low) <= fen(after.low) && fen(before.high) <= fen(after.high), `${item}: ${raised}`);
      }
    }),
    900,
  );
});

test('a curve is what estimates say, at its points and between them', () => {
  holds(
    fc.property(situation(1), fc.constantFrom(1000, 10_000, 20), fc.double({ min: 0, max: 1, noNaN: true }), (given, to, part) => {
      const item = given.care.length - 1;
      const { points } = estimator.curve(given, { to });
      const at = (inPolicy) =>
        estimator.estimate(withValue(given, `/care/${item}/cost/in_policy`, inPolicy), { steps: false }).care[item];
      for (const [place, point] of points.entries()) {
        const { fund, person } = at(point.cost);
        assert.deepEqual({ fund: point.fund, person: point.person }, { fund, person }, point.cost);
        if (place === 0) continue;
        const from = points[place - 1];
        const run = fen(point.cost) - fen(from.cost);
        assert.ok(run > 0, `${from.cost}, then ${point.cost}`);
        const step = Math.floor(part * run);
        const between = at(yuan(fen(from.cost) + step));
        for (const name of ['fund', 'person']) {
          for (const end of ['low', 'high']) {
            const [first, last] = [fen(from[name][end]), fen(point[name][end])];
            if (first === Infinity && last === Infinity && between[name][end] === null) continue;
            const off = (fen(between[name][end]) - first) * run - (last - first) * step;
            assert.ok(Math.abs(off) <= run, `${name}.${end} at ${step} fen after ${from.cost}`);
          }
        }
      }
    }),
    600,
  );
});

test('equal situations have no differences', () => {
  holds(
    fc.property(situation(), (given) => {
      assert.deepEqual(estimator.compare([given, structuredClone(given)]).differences, []);
    }),
    600,
  );
});

test('a situation as object, text and bytes has the same answer', () => {
  holds(
    fc.property(situation(), (given) => {
      const text = JSON.stringify(given);
      const [ofObject, ...others] = [given, text, new TextEncoder().encode(text)].map((document) =>
        JSON.stringify(estimator.estimate(document)),
      );
      for (const other of others) assert.equal(other, ofObject);
    }),
    600,
  );
});

test('text with random edits has an answer or faults', () => {
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.string({ maxLength: 4, unit: 'grapheme' }));
  holds(
    fc.property(situation(), fc.array(edit, { minLength: 1, maxLength: 4 }), (given, edits) => {
      let text = JSON.stringify(given);
      for (const [place, length, put] of edits) {
        const at = place % text.length;
        text = text.slice(0, at) + put + text.slice(at + length);
        if (text === '') return;
      }
      const { errors } = answer(estimator, text);
      assert.ok(errors === undefined || errors.length > 0);
    }),
    1500,
  );
});
