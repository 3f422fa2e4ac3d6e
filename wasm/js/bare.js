export { MingbaiError } from './error.js';
import { Estimator } from './estimator.js';
import { instantiate } from './instantiate.js';
import { SmallEngine } from './small-engine.js';
import * as imports from './small-imports.js';

export async function createEstimator({ wasm = new URL('./mingbai-small.wasm', import.meta.url) } = {}) {
  const { instance } = await instantiate(wasm, { env: imports, wasi_snapshot_preview1: imports });
  return new Estimator(new SmallEngine(instance.exports));
}
