import { createEstimator } from '../../build/wasm/package/index.js';
import { estimating } from '../wasm-estimator.js';

export default {
  name: 'Mingbai wasm, estimate with steps and sources',
  kind: 'mingbai',
  explains: true,
  assets: ['../../build/wasm/package/mingbai.wasm'],
  prepare: async () => estimating(await createEstimator(), { steps: true }),
};
