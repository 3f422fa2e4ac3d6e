import { createEstimator } from '../../build/wasm/package/small.js';
import { estimating } from '../wasm-estimator.js';

export default {
  name: 'Mingbai small wasm, estimate with steps and sources',
  kind: 'mingbai',
  explains: true,
  assets: ['../../build/wasm/package/mingbai-small.wasm'],
  prepare: async () => estimating(await createEstimator(), { steps: true }),
};
