import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MingbaiError, answer, cases, estimatorForTests, faultsOf, visit } from './support.js';

const estimator = await estimatorForTests();
const situations = cases.flatMap(({ documents }) => ('object' in documents ? [documents.object] : []));

for (const steps of [true, false]) {
  test(`many situations have the answers that each has alone, ${steps ? 'with' : 'without'} steps`, () => {
    const answers = estimator.estimateMany(situations, { steps });
    assert.equal(answers.length, situations.length);
    for (const [place, situation] of situations.entries()) {
      const alone = steps ? answer(estimator, situation) : aloneWithoutSteps(situation);
      assert.equal(JSON.stringify(answers[place]), JSON.stringify(alone));
    }
  });
}

function aloneWithoutSteps(situation) {
  try {
    return estimator.estimate(situation, { steps: false });
  } catch (error) {
    if (!(error instanceof MingbaiError)) throw error;
    return { errors: error.errors };
  }
}

test('situations with faults leave the others their answers', () => {
  const cycle = visit();
  cycle.person = cycle;
  const answers = estimator.estimateMany([visit(), null, { region: '999999' }, cycle, 'x'.repeat(2 << 20), visit(100)]);
  const codes = answers.map(({ errors }) => errors?.map(({ code, path }) => `${code} ${path}`));
  assert.deepEqual(codes, [
    undefined,
    ['wrong_type '],
    ['missing_field /benefit_year', 'unknown_region /region'],
    ['too_large '],
    ['too_large '],
    undefined,
  ]);
  assert.deepEqual(answers[0], estimator.estimate(visit()));
  assert.deepEqual(answers[5], estimator.estimate(visit(100)));
});

test('none at all, and more than go at once', () => {
  assert.deepEqual(estimator.estimateMany([]), []);
  const costs = Array.from({ length: 3000 }, (_, number) => 51 + number);
  const funds = estimator.estimateMany(costs.map(visit), { steps: false }).map(({ totals }) => totals.fund.low);
  assert.deepEqual(
    funds,
    costs.map((cost) => ((cost - 50) / 2).toFixed(2)),
  );
});

test('a list that is none, and a getter that throws', () => {
  assert.throws(() => estimator.estimateMany(undefined), TypeError);
  const trap = {
    get region() {
      throw new RangeError('mine');
    },
  };
  assert.throws(() => estimator.estimateMany([visit(), trap]), RangeError);
  assert.equal(faultsOf(() => estimator.estimate(visit())).length, 0);
});
