import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { mingbai, root } from './support.js';

const policies = join(root, 'rules/policies');
const regions = readdirSync(policies).flatMap((file) => /^(\d{6})-/.exec(file)?.[1] ?? []);
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** The amounts that both a change and an estimate tell, and where an estimate has them. */
const amounts = {
  'contribution.standard': ({ contribution }) => contribution.standard,
  'funding.fiscal': ({ funding }) => funding.fiscal,
  'funding.central': ({ funding }) => funding.central,
  'funding.local': ({ funding }) => funding.local,
  'funding.region': ({ funding }) => funding.region,
  'funding.city': ({ funding }) => funding.city,
  'funding.county': ({ funding }) => funding.county,
};
/** Those that only the figure itself settles, never a share of another. */
const settled = ['contribution.standard', 'funding.fiscal'];

/** Always the same numbers, from 0 up to but not including `end`. */
function generator(seed) {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % end;
  };
}

function estimates(situations) {
  if (situations.length === 0) return [];
  const { documents } = mingbai(['estimate', '--no-steps', '-'], situations.map((each) => JSON.stringify(each)).join('\n'));
  assert.equal(documents.length, situations.length);
  return documents;
}

/** Somebody whom the conditions of a change are about. */
function situationOf(region, year, { localities, identities, paid_in, paid_from, paid_to }) {
  const paid_on = paid_from ?? paid_to;
  const enrolment = { ...(paid_in && { period: paid_in }), ...(paid_on && { paid_on }) };
  return {
    region,
    benefit_year: year,
    person: { identities: identities?.slice(0, 1) ?? [], ...(localities && { locality: localities[0] }) },
    ...((paid_in || paid_on) && { enrolment }),
  };
}

const isExact = (amount) => amount !== null && amount.low === amount.high;
const isOneNumber = (side) => side !== null && ['exact', 'derived'].includes(side.state);

test('what changed agrees with what is reckoned in both years', () => {
  const next = generator(20240101);
  for (const region of regions) {
    for (let example = 0; example < 8; ++example) {
      const pair = [years[next(years.length)], years[next(years.length)]];
      const [{ changes }] = mingbai(['diff', policies, region, ...pair.map(String)]).documents;
      const told = changes.filter(({ figure }) => figure in amounts);
      const answers = estimates(
        told.flatMap(({ conditions }) => pair.map((year) => situationOf(region, year, conditions))),
      );
      told.forEach(({ figure, conditions, before, after }, index) => {
        [before, after].forEach((side, at) => {
          const amount = amounts[figure](answers[2 * index + at]);
          const where = `${region} ${pair} ${figure} ${JSON.stringify(conditions)}: ${JSON.stringify(amount)}`;
          if (isOneNumber(side)) {
            assert.ok(Number(amount.low) <= Number(side.value), where);
            assert.ok(amount.high === null || Number(side.value) <= Number(amount.high), where);
            if (conditions.readings === undefined) assert.ok(isExact(amount), where);
          } else if (side === null && settled.includes(figure)) {
            assert.ok(!isExact(amount), where);
          } else if (side?.state === 'at_least') {
            assert.deepEqual([amount.low, amount.high], [side.value, null], where);
          }
        });
      });
    }
  }
});

test('what is reckoned differently in two years has changed, and nothing else', () => {
  for (const region of regions) {
    const answers = estimates(years.map((year) => situationOf(region, year, {})));
    for (const [first, before] of years.entries()) {
      const second = first + 1 + ((first * 3) % (years.length - 1));
      const after = years[second % years.length];
      const [{ changes }] = mingbai(['diff', policies, region, String(before), String(after)]).documents;
      for (const figure of settled) {
        const pair = [answers[first], answers[second % years.length]].map(amounts[figure]);
        if (!pair.every(isExact)) continue;
        const lows = pair.map(({ low }) => low);
        const told = changes.filter((change) => change.figure === figure).map((change) => [change.before?.value, change.after?.value]);
        assert.deepEqual(told, lows[0] === lows[1] ? [] : [lows], `${region} ${before} ${after} ${figure}`);
      }
    }
  }
});
