import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

const module = 'mingbai-small.wasm';

/** Puts beside the code what a component consists of besides, and the module as it is and compressed. */
export function copied(components: string, packageFolder: string): Plugin {
  return {
    name: 'copied',
    generateBundle() {
      const emit = (fileName: string, content: Uint8Array) => this.emitFile({ type: 'asset', fileName, source: content });
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
