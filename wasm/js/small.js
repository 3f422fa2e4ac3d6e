import { createEstimator as createBareEstimator } from './bare.js';
import { MingbaiError } from './error.js';
import { shippedPolicies } from './shipped-policies.js';

export { MingbaiError };

export async function createEstimator({ policies, wasm } = {}) {
  const [estimator, given] = await Promise.all([createBareEstimator({ wasm }), policies ?? shippedPolicies()]);
  for (const policy of given) estimator.addPolicies(policy);
  return estimator;
}
