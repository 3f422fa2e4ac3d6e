import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimatorForTests, faultsOf } from './support.js';

const estimator = await estimatorForTests();

test('what changed between two years of a region', () => {
  const { changes } = estimator.diff('640000', 2023, 2024);
  const sides = ({ before, after }) => [before, after].map((side) => side && [side.state, side.value]);
  const standard = changes.find(({ figure }) => figure === 'contribution.standard');
  assert.deepEqual(sides(standard), [
    ['exact', '350.00'],
    ['exact', '380.00'],
  ]);
  const glaucoma = changes.find(({ conditions }) => conditions.diseases?.[0] === 'glaucoma');
  assert.deepEqual(sides(glaucoma), [null, ['exact', '2100.00']]);
  assert.deepEqual(estimator.diff('640000', 2024, 2024).changes, []);
});

test('a region above answers where the nearest states nothing for the year', () => {
  const { changes } = estimator.diff('450100', 2020, 2023);
  const fiscal = changes.filter(({ figure }) => figure === 'funding.fiscal');
  assert.deepEqual(
    fiscal.map(({ before, after }) => [before.value, after.value]),
    [['550.00', '640.00']],
  );
});

test('a change under one way to read a clause names it', () => {
  const { changes } = estimator.diff('410700', 2023, 2024);
  const standard = changes.filter(({ figure }) => figure === 'contribution.standard');
  assert.deepEqual(
    standard.map(({ conditions: { when, readings } }) => [when.reading, when.option, readings[0].default]),
    [
      ['contribution.standard.benefit_year', '2024', true],
      ['contribution.standard.benefit_year', '2023', false],
    ],
  );
});

test('changes of a region or between years that are not there', () => {
  assert.deepEqual(
    faultsOf(() => estimator.diff('999999', 2023, 2024)),
    ['unknown_region /region'],
  );
  for (const year of [1899, 3000, 2024.5, NaN, '2024', undefined]) {
    assert.deepEqual(
      [faultsOf(() => estimator.diff('640000', year, 2024)), faultsOf(() => estimator.diff('640000', 2024, year))],
      [['out_of_range /before'], ['out_of_range /after']],
      String(year),
    );
  }
});
