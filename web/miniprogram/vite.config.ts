import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { copied } from './build/copied.ts';
import { policyModules } from './build/policy-modules.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const engine = here('../../build/wasm/package');
const components = readdirSync(here('source/components'));

/** Writes what an app installs: components as CommonJS modules, the engine, the policies. */
export default defineConfig({
  root: here('.'),
  publicDir: here('package'),
  plugins: [policyModules(engine, here('../../rules/policies')), copied(here('source/components'), engine)],
  resolve: { alias: [{ find: /^mingbai\/engine\/(.*)$/, replacement: `${engine}/$1.js` }] },
  build: {
    outDir: here('../../build/miniprogram'),
    emptyOutDir: true,
    target: 'es2018',
    minify: 'oxc',
    reportCompressedSize: false,
    lib: {
      entry: Object.fromEntries(components.map((name) => [`${name}/index`, here(`source/components/${name}/index.ts`)])),
      formats: ['cjs'],
    },
    rolldownOptions: {
      preserveEntrySignatures: false,
      output: {
        format: 'cjs',
        dir: here('../../build/miniprogram/miniprogram_dist'),
        entryFileNames: '[name].js',
        chunkFileNames: 'common/[name].js',
      },
      checks: { pluginTimings: false },
    },
  },
});
