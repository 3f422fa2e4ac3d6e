import preact from '@preact/preset-vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import workspace from '../../../package.json' with { type: 'json' };
import { policyDataPlugin } from '../build/policy-data-plugin.ts';
import { precompress } from '../build/precompress.ts';
import { copied } from './build/copied.ts';
import { withinShadow } from './build/within-shadow.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const engine = here('../../../build/wasm/package');

/** Writes beside the page what other pages embed it with. */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  plugins: [
    preact(),
    policyDataPlugin(engine, here('../../../rules/policies')),
    copied({ 'embed.js': here('embed.js'), examples: here('../examples') }),
    precompress(),
  ],
  css: { postcss: { plugins: [withinShadow()] } },
  resolve: { alias: [{ find: /^mingbai\/(.*)$/, replacement: `${engine}/$1.js` }] },
  build: {
    outDir: here('../../../build/site'),
    emptyOutDir: false,
    target: workspace.browserslist.map((browser) => browser.replace(' ', '')),
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { 'mingbai-element': here('mingbai-element.tsx') },
      output: { entryFileNames: '[name].js' },
      checks: { pluginTimings: false },
    },
  },
});
