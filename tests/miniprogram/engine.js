import { readdirSync, readFileSync } from 'node:fs';
import { createEstimator } from '../../build/wasm/package/small.js';
import { createEngine } from '../../web/common/engine.ts';
import { policyData } from '../../web/site/build/policy-data.ts';

const folder = new URL('../../rules/policies/', import.meta.url);
const texts = readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => readFileSync(new URL(name, folder), 'utf8'));
const { common, provinces } = policyData(texts, await createEstimator({ policies: texts }));

/** An engine with all the policies; `loadProvince` stands in for how those of a province come. */
export async function newEngine(loadProvince = async (code) => provinces.get(code)) {
  return createEngine(await createEstimator({ policies: [] }), common, loadProvince);
}

export const provinceOf = (code) => provinces.get(code);
