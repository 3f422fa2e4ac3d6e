import { createEstimator } from '../../build/wasm/package/index.js';
import { estimating } from '../wasm-estimator.js';

export default {
  name: 'Mingbai wasm, estimate without steps',
  kind: 'mingbai',
  explains: false,
  assets: ['../../build/wasm/package/mingbai.wasm'],
  prepare: async () => estimating(await createEstimator(), { steps: false }),
};
