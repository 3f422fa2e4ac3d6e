import preact from '@preact/preset-vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import workspace from '../../package.json' with { type: 'json' };
import { rulesPages, rulesSheet } from '../rules/build.ts';
import { siteAddress } from './build/address.ts';
import { findable } from './build/findable.ts';
import { installable } from './build/installable.ts';
import { policyDataPlugin } from './build/policy-data-plugin.ts';
import { precompress } from './build/precompress.ts';
import { plainImports } from './build/plain-imports.ts';
import { preload } from './build/preload.ts';
import { serviceWorker } from './build/service-worker.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const engine = here('../../build/wasm/package');
const policies = here('../../rules/policies/');
const icon = here('icon.svg');
const address = siteAddress(process.env.MINGBAI_ADDRESS);

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [
    preact(),
    policyDataPlugin(engine, policies),
    plainImports(),
    preload(),
    installable(icon),
    rulesPages(policies, icon, address),
    findable(address),
    serviceWorker(here('service-worker/worker.ts')),
    precompress(),
  ],
  resolve: { alias: [{ find: /^mingbai\/(.*)$/, replacement: `${engine}/$1.js` }] },
  build: {
    outDir: here('../../build/site'),
    emptyOutDir: true,
    target: workspace.browserslist.map((browser) => browser.replace(' ', '')),
    modulePreload: { polyfill: false },
    minify: 'terser', // 0.7 KB of the first load less than by default
    terserOptions: { ecma: 2020, compress: { passes: 3 } },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700, // the engine as plain JavaScript, which few browsers load
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: here('index.html'), rules: rulesSheet },
      checks: { pluginTimings: false },
    },
  },
});
