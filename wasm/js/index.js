import createModule from './mingbai.js';
import { MingbaiError } from './error.js';
import { Estimator } from './estimator.js';

export { MingbaiError };

const isNode = typeof process === 'object' && typeof process.versions?.node === 'string';

async function readFile(url) {
  const { readFile } = await import(/* @vite-ignore */ 'node:fs/promises');
  return readFile(url);
}

async function instantiate(wasm, imports) {
  if (wasm instanceof Uint8Array) return WebAssembly.instantiate(wasm, imports);
  const url = wasm instanceof URL ? wasm : new URL(wasm, import.meta.url);
  if (isNode) return WebAssembly.instantiate(await readFile(url), imports);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The module could not be fetched: HTTP status ${response.status}.`);
  const isWasm = response.headers.get('content-type')?.startsWith('application/wasm');
  return isWasm
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports);
}

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

async function shippedPolicies() {
  return (await import('./policies.js')).default;
}

export async function createEstimator({ policies, wasm = new URL('./mingbai.wasm', import.meta.url) } = {}) {
  const [module, texts] = await Promise.all([loadModule(wasm), policies ?? shippedPolicies()]);
  const estimator = new Estimator(module);
  for (const text of texts) estimator.addPolicies(text);
  return estimator;
}
