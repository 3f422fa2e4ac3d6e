import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds } from '../oracle/situations/kinds.ts';
import { Random } from '../oracle/situations/random.ts';
import { createEstimator, createSmallEstimator } from './support.js';

/** Without these there is no situation, or another one. */
const needed = new Set(['region', 'benefit_year', 'kind', 'care']);
/** What is taken for granted here says only what the range covers anyway. */
const covered = new Set(['day_within_benefit_year', 'institution_of_a_listed_class', 'not_superseded', 'effective_from_issue']);

/** The places of all that is said beneath a node, as lists of keys. */
function places(node, above = []) {
  return Object.entries(node).flatMap(([key, value]) => {
    const place = [...above, key];
    const inside = value !== null && typeof value === 'object' && !isClosedList(key) ? places(value, place) : [];
    return needed.has(key) || (Array.isArray(node) && above.at(-1) === 'care') ? inside : [place, ...inside];
  });
}

/** With one entry less, these would say something else. */
const isClosedList = (key) => key === 'identities' || key === 'identity_history';

function without(situation, place) {
  const less = structuredClone(situation);
  const parent = place.slice(0, -1).reduce((node, key) => node[key], less);
  delete parent[place.at(-1)];
  // One without the other says nothing, or something else.
  if (place.at(-1) === 'identity_history') delete parent.identities;
  if (place.at(-1) === 'code') delete parent.code_system;
  if (place.at(-1) === 'code_system') delete parent.code;
  return less;
}

const granted = ({ assumed }) => new Set(assumed.filter(({ code }) => !covered.has(code)).map(({ code, path }) => `${code} ${path}`));

function isComparable(situation, place, full, less) {
  const before = granted(full);
  if ([...granted(less)].some((assumption) => !before.has(assumption))) return false;
  const told = place.reduce((node, key) => node[key], situation);
  if (place.at(-1) === 'on') return told.startsWith(String(situation.benefit_year));
  // A grade may be of none of the classes that are taken for granted.
  if (place.includes('institution') && JSON.stringify(situation).includes('"grade"')) return false;
  // A period that is told against what the day says.
  return !situation.enrolment?.period || full.coverage.window === null || less.coverage.window === full.coverage.window;
}

const fen = (text) => Math.round(Number(text) * 100);
const isInside = (inner, outer) =>
  fen(outer.low) <= fen(inner.low) && (outer.high === null || (inner.high !== null && fen(inner.high) <= fen(outer.high)));

const amounts = ({ contribution, totals, care }) => [
  contribution.standard,
  contribution.due,
  totals.fund,
  totals.person,
  ...care.flatMap(({ fund, person }) => [fund, person]),
];

for (const [name, create] of [['full', createEstimator], ['small', createSmallEstimator]]) {
  test(`the ${name} module never narrows where less is said`, async () => {
    const estimator = await create();
    let compared = 0;
    for (const generate of Object.values(kinds)) {
      const random = new Random(2024);
      for (let count = 0; count < 120; ++count) {
        const situation = generate(random);
        const told = places(situation);
        if (told.length === 0) continue;
        const place = random.one(told);
        const full = estimator.estimate(situation, { steps: false });
        const less = estimator.estimate(without(situation, place), { steps: false });
        if (!isComparable(situation, place, full, less)) continue;
        ++compared;
        const outer = amounts(less);
        amounts(full).forEach((inner, index) => {
          assert.ok(isInside(inner, outer[index]), JSON.stringify({ situation, place, inner, outer: outer[index] }));
        });
      }
    }
    assert.ok(compared > 500, `${compared} were compared`);
  });
}
