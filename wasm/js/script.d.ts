import type { Estimator } from './small.js';

export { MingbaiError } from './documents.js';

/**
 * The small module as plain JavaScript and without policies, for hosts that may not compile WebAssembly. There is
 * one estimator for all that ask: the policies that one adds are there for every other.
 */
export function createEstimator(): Promise<Estimator>;
