import preact from '@preact/preset-vite';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { readLibrary } from './library.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The sheet of the pages, to be built with them. */
export const rulesSheet = here('rules.css');

/** Writes a page for each region from the policy files; nothing of it needs a script. */
export function rulesPages(policies: string, iconFile: string, address: string | null): Plugin {
  return {
    name: 'rules-pages',
    async generateBundle(_, bundle) {
      const { pages } = (await runnerImport<typeof import('./render.tsx')>(here('render.tsx'), {
        configFile: false,
        plugins: [preact()],
      })).module;
      const icon = this.getFileName(this.emitFile({ type: 'asset', name: 'icon.svg', source: readFileSync(iconFile) }));
      const stylesheet = Object.keys(bundle).find((file) => /\brules-[^/]*\.css$/.test(file)) ?? '';
      for (const [fileName, source] of pages(readLibrary(policies), { stylesheet, icon, address })) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
