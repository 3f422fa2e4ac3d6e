import { createEstimator } from '../../build/wasm/package/index.js';
import { answerOf } from '../estimates.js';
import { situationOf } from '../situations.js';

async function prepare() {
  const estimator = await createEstimator();
  const workload = (id) => ({
    takeAll: (claims) => claims.map(situationOf[id]),
    claimAll: (situations) => estimator.estimateMany(situations, { steps: false }),
    answerAll: (estimates) => estimates.map(answerOf[id]),
  });
  return { W1: workload('W1'), W2: workload('W2'), W3: workload('W3') };
}

export default {
  name: 'Mingbai wasm, estimateMany without steps',
  kind: 'mingbai',
  explains: false,
  assets: ['../../build/wasm/package/mingbai.wasm'],
  prepare,
};
