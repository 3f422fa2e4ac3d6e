import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { createEstimator, createSmallEstimator, faultsOf, packageUrl, policies, visit } from './support.js';

const small = await createSmallEstimator();
const full = await createEstimator();
const wasm = readFileSync(new URL('./mingbai-small.wasm', packageUrl));

test('the small module answers all its calls as the full one does', () => {
  const withoutCost = { ...visit(), care: [{ kind: 'outpatient', institution: { class: 'county' } }] };
  const calls = [
    (estimator) => estimator.catalogue(),
    (estimator) => estimator.form('640000', 2024),
    (estimator) => estimator.estimate(visit()),
    (estimator) => estimator.estimate(visit(), { steps: false }),
    (estimator) => estimator.curve(withoutCost, { to: 1000 }),
    (estimator) => estimator.compare([visit(), visit(300)]),
  ];
  for (const call of calls) assert.deepEqual(call(small), call(full), String(call));
});

test('the small module throws the same faults', () => {
  const faults = [
    (estimator) => estimator.form('1', 2024),
    (estimator) => estimator.form('640000', 1),
    (estimator) => estimator.curve(visit(), { to: 0 }),
    (estimator) => estimator.compare([visit(), { region: '1' }]),
    (estimator) => estimator.addPolicies('{'),
    (estimator) => estimator.addPolicies('{"region":"41"}'),
  ];
  for (const call of faults) {
    assert.ok(faultsOf(() => call(small)).length > 0, String(call));
    assert.deepEqual(
      faultsOf(() => call(small)),
      faultsOf(() => call(full)),
    );
  }
});

test('the small module takes policies as text and parsed', async () => {
  const texts = policies('rules/policies');
  const parsed = await createSmallEstimator({ policies: texts.map((text) => JSON.parse(text)) });
  assert.deepEqual(parsed.catalogue(), small.catalogue());
});

test('the bare module knows no region until it is given its policies', async () => {
  const { createEstimator: createBareEstimator } = await import(new URL('./bare.js', packageUrl));
  const bare = await createBareEstimator();
  assert.deepEqual(bare.catalogue().regions, []);
  for (const text of policies('rules/policies')) bare.addPolicies(text);
  assert.deepEqual(bare.catalogue(), small.catalogue());
});

test('the small module takes policies as bytes, and with a byte order mark', async () => {
  const texts = policies('rules/policies');
  const bytes = await createSmallEstimator({ policies: texts.map((text) => new TextEncoder().encode(`\ufeff${text}`)) });
  assert.deepEqual(bytes.catalogue(), small.catalogue());
});

test('a comparison that breaks off leaves nothing for the next', async () => {
  const breaking = Object.defineProperty({}, 'region', {
    enumerable: true,
    get() {
      throw new Error('broken');
    },
  });
  for (const estimator of [small, full]) {
    assert.throws(() => estimator.compare([visit(), breaking]), /broken/);
    assert.equal(estimator.compare([visit(), visit(300)]).estimates.length, 2);
  }
});

test('answers are right after the memory has grown, also in plain JavaScript', async () => {
  const script = await (await import(new URL('./script.js', packageUrl))).createEstimator();
  for (const text of policies('rules/policies')) script.addPolicies(text);
  const bills = Array.from({ length: 400 }, () => visit().care[0]);
  const large = Array.from({ length: 12 }, () => ({ ...visit(), care: bills }));
  for (const estimator of [script, small, full]) {
    estimator.compare(large);
    for (const cost of [200, 300, 1000]) {
      assert.equal(estimator.estimate(visit(cost)).totals.cost.low, `${cost}.00`);
    }
  }
});

test('the small module may be given as bytes, and a missing one is an error', async () => {
  assert.equal((await createSmallEstimator({ wasm: new Uint8Array(wasm) })).estimate(visit()).totals.fund.low, '75.00');
  await assert.rejects(createSmallEstimator({ wasm: new URL('./missing.wasm', packageUrl) }), Error);
});

test('the small module is small and exports what any host can take', () => {
  const mostBytes = 106_500;
  assert.ok(brotliCompressSync(wasm).length <= mostBytes);
  const kinds = new Set(WebAssembly.Module.exports(new WebAssembly.Module(wasm)).map(({ kind }) => kind));
  assert.ok(!kinds.has('global'));
});
