import createModule from './mingbai.js';
import { MingbaiError } from './error.js';
import { FullEstimator } from './full-estimator.js';
import { instantiate } from './instantiate.js';
import { shippedPolicies } from './shipped-policies.js';

export { MingbaiError };

/** The glue's own promise stays pending where instantiation fails, so the failure is handed on from here. */
function loadModule(wasm) {
  return new Promise((resolve, reject) => {
    createModule({
      instantiateWasm(imports, done) {
        instantiate(wasm, imports).then(({ instance, module }) => done(instance, module), reject);
        return {};
      },
    }).then(resolve, reject);
  });
}

export async function createEstimator({ policies, wasm = new URL('./mingbai.wasm', import.meta.url) } = {}) {
  const [module, texts] = await Promise.all([loadModule(wasm), policies ?? shippedPolicies()]);
  const estimator = new FullEstimator(module);
  for (const text of texts) estimator.addPolicies(text);
  return estimator;
}
