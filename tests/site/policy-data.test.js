import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { policyData } from '../../web/site/build/policy-data.ts';
import { createEstimator as createBareEstimator } from '../../build/wasm/package/bare.js';
import { createEstimator } from '../../build/wasm/package/small.js';
import { situations } from './situations.js';

const folder = new URL('../../rules/policies/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const texts = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
const namesRegion = (text) => Number('region' in JSON.parse(text));
const whole = await createEstimator({ policies: [...texts].sort((a, b) => namesRegion(a) - namesRegion(b)) });
const { common, provinces } = policyData(texts, whole);

async function estimatorOf(province) {
  const estimator = await createBareEstimator();
  const { policies, counties } = provinces.get(province) ?? { policies: [], counties: [] };
  for (const policy of [...common.policies, ...policies]) estimator.addPolicies(policy);
  estimator.addPolicies({ regions: { ...common.regions, places: [...common.regions.places, ...counties] } });
  return estimator;
}

test('the common file and that of the province answer as all policies do', async () => {
  const inParts = new Map();
  for (const situation of situations(whole)) {
    const province = `${situation.region.slice(0, 2)}0000`;
    if (!inParts.has(province)) inParts.set(province, await estimatorOf(province));
    const estimator = inParts.get(province);
    assert.deepEqual(estimator.estimate(situation), whole.estimate(situation), JSON.stringify(situation));
  }
  assert.ok(inParts.size >= 5);
});

test('a county without documents of its own is known by its name', async () => {
  const estimator = await estimatorOf('350000');
  assert.deepEqual(estimator.form('350102', 2024), whole.form('350102', 2024));
});

test('every place and policy is in one file', () => {
  const places = [...common.regions.places, ...[...provinces.values()].flatMap(({ counties }) => counties)];
  assert.equal(places.length, whole.catalogue().places.count);
  assert.equal(new Set(places).size, places.length);
  const policies = [...common.policies, ...[...provinces.values()].flatMap(({ policies: some }) => some)];
  assert.equal(policies.length, files.length - 1);
});

test('the version is the newest day and changes with the policies', () => {
  assert.match(common.version, /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
  const changed = policyData([...texts.slice(1), texts[0].replace(/}\s*$/, '} ')], whole);
  assert.notEqual(changed.common.version, common.version);
});
