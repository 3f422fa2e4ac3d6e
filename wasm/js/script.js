export { MingbaiError } from './error.js';
import { Estimator } from './estimator.js';
import * as exports from './mingbai-small.js';
import { SmallEngine } from './small-engine.js';

const estimator = new Estimator(new SmallEngine(exports));

export async function createEstimator() {
  return estimator;
}
