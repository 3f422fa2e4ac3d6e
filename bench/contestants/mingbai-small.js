import { createEstimator } from '../../build/wasm/package/small.js';
import { estimating } from '../wasm-estimator.js';

export default {
  name: 'Mingbai small wasm, estimate without steps',
  kind: 'mingbai',
  explains: false,
  assets: ['../../build/wasm/package/mingbai-small.wasm'],
  prepare: async () => estimating(await createEstimator(), { steps: false }),
};
