const isNode = typeof process === 'object' && typeof process.versions?.node === 'string';

async function readFile(url) {
  const { readFile } = await import(/* @vite-ignore */ 'node:fs/promises');
  return readFile(url);
}

/** Compiles and instantiates a module that is given as bytes or by its place. */
export async function instantiate(wasm, imports) {
  if (wasm instanceof Uint8Array) return WebAssembly.instantiate(wasm, imports);
  const url = wasm instanceof URL ? wasm : new URL(wasm, import.meta.url);
  if (isNode) return WebAssembly.instantiate(await readFile(url), imports);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The module could not be fetched: HTTP status ${response.status}.`);
  const isWasm = response.headers.get('content-type')?.startsWith('application/wasm');
  return isWasm && 'instantiateStreaming' in WebAssembly
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
