import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { aboutPackage } from './build/about-package.ts';
import { beside } from './build/beside.ts';
import { policyModules } from './build/policy-modules.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const engine = here('../../build/wasm/package');
const scripts = ['engine', ...readdirSync(here('source/components')).map((name) => `components/${name}`)];

/** Writes what an app installs: the engine and the components as CommonJS modules, the policies, and the package about them. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [
    policyModules(engine, here('../../rules/policies')),
    beside(here('source/components'), engine),
    aboutPackage({
      'package.json': here('package/package.json'),
      'README.md': here('README.md'),
      LICENSE: here('../../LICENSE'),
      'engine/index.d.ts': here('package/engine/index.d.ts'),
      'engine/small.d.ts': `${engine}/small.d.ts`,
      'engine/documents.d.ts': `${engine}/documents.d.ts`,
    }),
  ],
  resolve: { alias: [{ find: /^mingbai\/engine\/(.*)$/, replacement: `${engine}/$1.js` }] },
  build: {
    outDir: here('../../build/miniprogram/miniprogram_dist'),
    emptyOutDir: true,
    target: 'es2018',
    minify: 'oxc',
    reportCompressedSize: false,
    lib: {
      entry: Object.fromEntries(scripts.map((path) => [path.replace('components/', ''), here(`source/${path}/index.ts`)])),
      formats: ['cjs'],
    },
    rolldownOptions: {
      preserveEntrySignatures: 'exports-only',
      output: {
        format: 'cjs',
        entryFileNames: '[name]/index.js',
        chunkFileNames: 'common/[name].js',
      },
      checks: { pluginTimings: false },
    },
  },
});
