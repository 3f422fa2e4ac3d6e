import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimatorForTests } from './support.js';

const estimator = await estimatorForTests();

/** Numbers that look random and are the same in every run. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const regions = {
  410700: {
    kinds: ['outpatient', 'maternity'],
    classes: ['municipal', 'county', 'primary'],
    days: ['2024-02-08', '2024-02-09', '2024-02-10', '2024-03-05'],
  },
  990000: {
    kinds: ['outpatient', 'chronic_outpatient', 'critical_illness', 'inpatient', 'medical_aid'],
    classes: ['upper', 'lower'],
    days: ['2024-06-30', '2024-07-01', '2024-07-02'],
  },
  990101: {
    kinds: ['outpatient', 'two_disease_drugs', 'critical_illness', 'inpatient'],
    classes: ['upper', 'lower'],
    days: ['2024-01-31', '2024-02-01', '2024-07-01'],
  },
};
const costs = [20, '49.99', 60, 120, 333.33, 800, 1500, 6000];

const hasClasses = (region, kind) =>
  kind === 'outpatient' ? region === '410700' : kind !== 'maternity' && kind !== 'two_disease_drugs';

/** A situation in which some answers are missing (`open`), and what may be answered in their place. */
function situation(roll) {
  const region = Object.keys(regions)[roll(3)];
  const { kinds, classes, days } = regions[region];
  const pick = (items) => items[roll(items.length)];
  const open = [];
  const count = 1 + roll(3);
  const ids = Array.from({ length: count }, (_, item) => `医院${item}`);
  const classOf = new Map(ids.map((id) => [id, pick(classes)]));
  const care = Array.from({ length: count }, (_, item) => {
    const kind = pick(kinds);
    const bill = { kind, on: pick(days), cost: { in_policy: pick(costs) } };
    if (hasClasses(region, kind)) {
      const id = pick(ids);
      bill.institution = { id, class: classOf.get(id) };
      if (roll(2)) open.push({ path: ['care', item, 'institution', 'class'], answers: classes });
      if (roll(3) === 0) open.push({ path: ['care', item, 'institution', 'id'], answers: ids });
    }
    if (kind === 'maternity') {
      open.push({ path: ['care', item, 'delivery'], answers: ['natural', 'caesarean'] });
      bill.babies = 1 + roll(2);
    }
    if (roll(4) === 0) open.push({ path: ['care', item, 'on'], answers: days, isSample: true });
    if (roll(4) === 0) {
      const total = bill.cost.in_policy;
      bill.cost = { total };
      const parts = [0, '10.01', total].filter((part) => Number(part) <= Number(total));
      open.push({ path: ['care', item, 'cost', 'in_policy'], answers: parts, isSample: true });
    }
    return bill;
  });
  const given = { region, benefit_year: 2024, person: { identities: [] }, care };
  if (roll(2)) given.enrolment = { paid_on: '2024-01-10', credited_on: '2024-01-10', period: 'extended' };
  if (roll(3) === 0)
    given.known_terms = {
      [`${pick(kinds.filter((kind) => kind !== 'maternity' && kind !== 'two_disease_drugs'))}.annual_cap`]: pick([
        100, 700, 900,
      ]),
    };
  if (roll(3) === 0) given.used = { [pick(kinds)]: { fund: pick([0, 90, 650]), deductible: pick([0, 30]) } };
  if (roll(3) === 0)
    open.push({
      path: ['person', 'identities'],
      answers: [[], ['newborn'], ['orphan'], ['minimum_living_allowance']],
      isSample: true,
    });
  if (roll(3) === 0)
    open.push({
      path: ['person', 'locality'],
      answers: region === '410700' ? ['western_policy_county', 'other_county'] : ['west', 'central', 'east'],
    });
  return { given, open };
}

function withAnswer(given, path, answer) {
  const copy = structuredClone(given);
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce((object, key) => object[key], copy);
  if (answer === undefined) delete holder[last];
  else holder[last] = answer;
  return copy;
}

const everyAnswer = (given, [first, ...rest]) =>
  first === undefined
    ? [given]
    : first.answers.flatMap((answer) => everyAnswer(withAnswer(given, first.path, answer), rest));

/** Whether every institution is of one class. */
function isConsistent({ care }) {
  const institutions = care.flatMap(({ institution }) => (institution ? [institution] : []));
  return institutions.every((a) => institutions.every((b) => a.id !== b.id || a.class === b.class));
}

const fen = (text) => (text === null ? Infinity : Math.round(Number(text) * 100));

/** Every amount that an answer to an open input may change, by name. */
function amounts({ contribution, funding, care, totals }) {
  const { standard, aid, due } = contribution;
  const { fiscal, total, central, local, region, city, county } = funding;
  return Object.entries({
    standard,
    aid,
    due,
    fiscal,
    total,
    central,
    local,
    region,
    city,
    county,
    ...Object.fromEntries(Object.entries(totals).map(([name, amount]) => [`totals.${name}`, amount])),
    ...Object.fromEntries(
      care.flatMap(({ fund, person }, item) => [
        [`care.${item}.fund`, fund],
        [`care.${item}.person`, person],
      ]),
    ),
  });
}

test('an open answer widens the estimate to just what its answers give', () => {
  const roll = dice(20240101);
  for (let run = 0; run < 150; run++) {
    const { given, open } = situation(roll);
    const asked = open.reduce((situation, { path }) => withAnswer(situation, path, undefined), given);
    const estimate = estimator.estimate(asked, { steps: false });
    const answered = everyAnswer(given, open)
      .filter(isConsistent)
      .map((situation) => Object.fromEntries(amounts(estimator.estimate(situation, { steps: false }))));
    for (const [name, { low, high }] of amounts(estimate)) {
      const least = Math.min(...answered.map((amounts) => fen(amounts[name].low)));
      const most = Math.max(...answered.map((amounts) => fen(amounts[name].high)));
      const where = `run ${run}, ${name}: ${low} to ${high}, but answers give ${least / 100} to ${most / 100} of ${JSON.stringify(asked)}`;
      if (open.some(({ isSample }) => isSample)) assert.ok(fen(low) <= least && most <= fen(high), where);
      else assert.deepEqual([fen(low), fen(high)], [least, most], where);
    }
  }
});

test('the fund never pays more than the cost in policy, and the parts are never below nothing', () => {
  const roll = dice(7);
  for (let run = 0; run < 150; run++) {
    const { given } = situation(roll);
    const { care, totals } = estimator.estimate(given, { steps: false });
    for (const [item, { fund, person, kind }] of care.entries()) {
      const { in_policy: inPolicy, total } = given.care[item].cost;
      const cost = fen(inPolicy ?? total);
      assert.ok(
        fen(fund.low) >= 0 &&
          fen(person.low) >= 0 &&
          fen(fund.low) <= fen(fund.high) &&
          fen(person.low) <= fen(person.high),
      );
      if (kind !== 'maternity') assert.ok(fen(fund.high) <= cost && fen(person.high) <= cost, JSON.stringify(given));
    }
    const sum = (name, end) => care.reduce((sum, amounts) => sum + fen(amounts[name][end]), 0);
    for (const name of ['fund', 'person']) {
      assert.ok(
        sum(name, 'low') <= fen(totals[name].low) && fen(totals[name].high) <= sum(name, 'high'),
        JSON.stringify(given),
      );
    }
  }
});
