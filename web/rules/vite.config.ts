import preact from '@preact/preset-vite';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, runnerImport, type Plugin } from 'vite';
import { precompress } from '../site/build/precompress.ts';
import { readLibrary } from './library.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [rulesPages(), precompress()],
  build: {
    outDir: here('../../build/site/rules'),
    emptyOutDir: true,
    rolldownOptions: { input: here('rules.css') },
  },
});

/** Writes a page for each region from the policy files; nothing of it needs a script. */
function rulesPages(): Plugin {
  return {
    name: 'rules-pages',
    async generateBundle(_, bundle) {
      const { pages } = (await runnerImport<typeof import('./render.tsx')>(here('render.tsx'), {
        configFile: false,
        plugins: [preact()],
      })).module;
      const library = readLibrary(new URL('../../rules/policies/', import.meta.url));
      const icon = this.getFileName(this.emitFile({ type: 'asset', name: 'icon.svg', source: readFileSync(here('../site/icon.svg')) }));
      const stylesheet = Object.keys(bundle).find((file) => file.endsWith('.css')) ?? '';
      for (const [fileName, source] of pages(library, { stylesheet, icon })) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
