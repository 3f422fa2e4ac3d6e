import preact from '@preact/preset-vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import workspace from '../../package.json' with { type: 'json' };
import { installable } from './build/installable.ts';
import { policyDataPlugin } from './build/policy-data-plugin.ts';
import { precompress } from './build/precompress.ts';
import { preload } from './build/preload.ts';
import { serviceWorker } from './build/service-worker.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const engine = here('../../build/wasm/package');

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [
    preact(),
    policyDataPlugin(engine, here('../../rules/policies')),
    preload(),
    installable(here('icon.svg')),
    serviceWorker(here('service-worker/worker.ts')),
    precompress(),
  ],
  resolve: { alias: [{ find: /^mingbai\/(.*)$/, replacement: `${engine}/$1.js` }] },
  build: {
    outDir: here('../../build/site'),
    emptyOutDir: true,
    target: workspace.browserslist.map((browser) => browser.replace(' ', '')),
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700, // the engine as plain JavaScript, which few browsers load
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
