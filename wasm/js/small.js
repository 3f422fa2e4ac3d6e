import { MingbaiError } from './error.js';
import { Estimator } from './estimator.js';
import { instantiate } from './instantiate.js';
import { shippedPolicies } from './shipped-policies.js';
import { SmallEngine, smallImports } from './small-engine.js';

export { MingbaiError };

export async function createEstimator({ policies, wasm = new URL('./mingbai-small.wasm', import.meta.url) } = {}) {
  const [{ instance }, given] = await Promise.all([instantiate(wasm, smallImports), policies ?? shippedPolicies()]);
  const estimator = new Estimator(new SmallEngine(instance.exports));
  for (const policy of given) estimator.addPolicies(policy);
  return estimator;
}
