import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createEstimator, estimatorForTests, faultsOf, packageUrl, policies, visit } from './support.js';

test('the shipped policies are those of rules/policies', async () => {
  const given = await createEstimator({ policies: policies('rules/policies') });
  const shipped = await createEstimator();
  assert.deepEqual(given.catalogue(), shipped.catalogue());
  assert.deepEqual(given.estimate(visit()), shipped.estimate(visit()));
});

test('an estimator without policies knows no region', async () => {
  const estimator = await createEstimator({ policies: [] });
  assert.deepEqual(estimator.catalogue().regions, []);
  assert.deepEqual(
    faultsOf(() => estimator.estimate(visit())),
    ['unknown_region /region'],
  );
});

test('adding the same policies again changes nothing', async () => {
  const estimator = await estimatorForTests();
  const state = () =>
    JSON.stringify([estimator.catalogue(), estimator.form('990101', 2024), estimator.estimate(visit())]);
  const before = state();
  for (const folder of ['rules/policies', 'tests/policies']) {
    for (const text of policies(folder)) {
      estimator.addPolicies(text);
      estimator.addPolicies(new TextEncoder().encode(text));
    }
  }
  assert.equal(state(), before);
});

test('a policy with faults throws them and changes nothing', async () => {
  const estimator = await createEstimator();
  const before = JSON.stringify(estimator.catalogue());
  const broken = JSON.stringify({
    region: '410700',
    name: { zh: '虚构', en: 'Fictitious' },
    checked_on: '2024-02-30',
    colour: 1,
  });
  assert.deepEqual(
    faultsOf(() => estimator.addPolicies(broken)),
    ['bad_date /checked_on', 'unknown_field /colour'],
  );
  assert.deepEqual(
    faultsOf(() => estimator.addPolicies('{')),
    ['malformed_json '],
  );
  assert.equal(JSON.stringify(estimator.catalogue()), before);
});

test('two estimators do not share policies', async () => {
  const [one, other] = [await estimatorForTests(), await createEstimator()];
  assert.equal(one.form('990000', 2024).region, '990000');
  assert.deepEqual(
    faultsOf(() => other.form('990000', 2024)),
    ['unknown_region /region'],
  );
});

test('the module may be given as bytes, and a missing one is an error', async () => {
  const wasm = new Uint8Array(readFileSync(new URL('./mingbai.wasm', packageUrl)));
  assert.equal((await createEstimator({ wasm })).estimate(visit()).totals.fund.low, '75.00');
  await assert.rejects(createEstimator({ wasm: new URL('./missing.wasm', packageUrl) }), Error);
});

test('steps are left out where they are not wanted, and nothing else', async () => {
  const estimator = await createEstimator();
  const [with_, without] = [estimator.estimate(visit()), estimator.estimate(visit(), { steps: false })];
  assert.ok(with_.care[0].steps.length > 0);
  for (const part of [with_.contribution, with_.funding, with_.coverage, ...with_.care]) part.steps = [];
  assert.deepEqual({ ...without, sources: with_.sources }, with_);
});
