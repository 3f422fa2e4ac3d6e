import type { Estimator } from './small.js';

export { MingbaiError } from './documents.js';

/** The small module without any policies, for pages that load those of one region after another. */
export function createEstimator(options?: {
  /** Where the module's `.wasm` file is; beside this file unless said. */
  wasm?: string | URL | Uint8Array;
}): Promise<Estimator>;
