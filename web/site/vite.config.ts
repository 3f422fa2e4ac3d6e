import preact from '@preact/preset-vite';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const engine = here('../../build/wasm/package/index.js');

const needsEngine: Plugin = {
  name: 'needs-engine',
  buildStart() {
    if (!existsSync(engine)) this.error(`The WebAssembly module is not built: there is no ${engine}`);
  },
};

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [needsEngine, preact()],
  resolve: { alias: { mingbai: engine } },
  build: {
    outDir: here('../../build/site'),
    emptyOutDir: true,
    target: 'es2020',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
