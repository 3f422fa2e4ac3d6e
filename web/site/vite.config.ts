import preact from '@preact/preset-vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { policyDataPlugin } from './build/policy-data-plugin.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const engine = here('../../build/wasm/package');

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [preact(), policyDataPlugin(engine, here('../../rules/policies'))],
  resolve: { alias: [{ find: /^mingbai\/(.*)$/, replacement: `${engine}/$1.js` }] },
  build: {
    outDir: here('../../build/site'),
    emptyOutDir: true,
    target: ['chrome86', 'firefox78', 'safari14'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
