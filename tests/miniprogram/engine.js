import { fileURLToPath } from 'node:url';
import { createEstimator } from '../../build/wasm/package/small.js';
import { createEngine } from '../../web/common/engine.ts';
import { readPolicyData } from '../../web/site/build/read-policy-data.ts';

const folder = (path) => fileURLToPath(new URL(`../../${path}/`, import.meta.url));
const { common, provinces, search } = await readPolicyData(folder('build/wasm/package'), folder('rules/policies'));

/** An engine with all the policies; `loadProvince` stands in for how those of a province come. */
export async function newEngine(loadProvince = async (code) => provinces.get(code)) {
  return createEngine(await createEstimator({ policies: [] }), common, { province: loadProvince, search: async () => search });
}

export const provinceOf = (code) => provinces.get(code);
