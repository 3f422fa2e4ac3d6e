import { answerOf } from './estimates.js';
import { situationOf } from './situations.js';

/** The workloads through an estimator's `estimate`, an object in and an object out. */
export function estimating(estimator, options) {
  const workload = (id) => ({
    take: situationOf[id],
    claim: (situation) => estimator.estimate(situation, options),
    answer: answerOf[id],
  });
  return { W1: workload('W1'), W2: workload('W2'), W3: workload('W3') };
}
