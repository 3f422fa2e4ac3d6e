import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

const module = 'mingbai-small.wasm';

/** Puts beside the scripts what else a component consists of, and the module as it is and compressed. */
export function beside(components: string, packageFolder: string): Plugin {
  return {
    name: 'beside',
    generateBundle() {
      const emit = (fileName: string, source: Uint8Array) => this.emitFile({ type: 'asset', fileName, source });
      for (const entry of readdirSync(components, { recursive: true, withFileTypes: true })) {
        if (!/\.(json|wxml|wxss)$/.test(entry.name)) continue;
        const file = join(entry.parentPath, entry.name);
        emit(relative(components, file), readFileSync(file));
      }
      const wasm = readFileSync(join(packageFolder, module));
      emit(module, wasm);
      emit(`${module}.br`, brotliCompressSync(wasm));
    },
  };
}
