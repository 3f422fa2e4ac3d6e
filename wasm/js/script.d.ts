import type { Estimator } from './small.js';

/** The small module as plain JavaScript and without policies, for hosts that may not compile WebAssembly: each time the same one. */
export function createEstimator(): Promise<Estimator>;
