import { createEstimator } from '../build/wasm/package/index.js';
import { answerOf } from './estimates.js';
import { situationOf } from './situations.js';

/** The workloads through the module's `estimate`, an object in and an object out. */
export async function estimating(options) {
  const estimator = await createEstimator();
  const workload = (id) => ({
    take: situationOf[id],
    claim: (situation) => estimator.estimate(situation, options),
    answer: answerOf[id],
  });
  return { W1: workload('W1'), W2: workload('W2'), W3: workload('W3') };
}
