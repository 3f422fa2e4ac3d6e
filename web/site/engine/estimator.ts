import { createEstimator as createFromWasm } from 'mingbai/bare';
import type { Estimator } from 'mingbai/small';
import { isOutOfMemory } from './failure.ts';

/** An estimator without policies: from WebAssembly, unless that may not be compiled here or gets no memory. */
export async function createEstimator(): Promise<Estimator> {
  if (compilesWasm()) {
    try {
      return await createFromWasm();
    } catch (error) {
      if (!isOutOfMemory(error)) throw error;
    }
  }
  const script = await import('mingbai/script');
  return script.createEstimator();
}

/** Not so where a browser is old enough to find nothing in the page's Content-Security-Policy that allows it. */
export function compilesWasm(): boolean {
  const emptyModule = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
  try {
    return new WebAssembly.Module(emptyModule) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
