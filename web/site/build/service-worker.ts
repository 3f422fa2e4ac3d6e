import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import type { Release } from '../service-worker/release.ts';

const fileName = 'service-worker.js';

/** Builds the service worker, and tells it the files of the build. */
export function serviceWorker(source: string): Plugin {
  return {
    name: 'service-worker',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[fileName];
        if (worker?.type !== 'chunk') throw new Error('The build has no worker');
        const names = Object.keys(bundle).sort();
        const named = (pattern: RegExp) => {
          const [name, ...others] = names.filter((each) => pattern.test(each));
          if (!name || others.length > 0) throw new Error(`Not one file of the build is ${pattern}`);
          return name;
        };
        const engine = { wasm: named(/\.wasm$/), script: named(/^assets\/script-.*\.js$/) };
        const pages = names.filter((name) => name.endsWith('.html'));
        const texts = pages.map((name) => (bundle[name] as { source: string }).source);
        const apart = [fileName, ...Object.values(engine)];
        const release: Release = {
          version: createHash('sha256').update([...names, ...texts, worker.code].join()).digest('hex').slice(0, 8),
          pages: pages.filter((name) => name !== 'index.html'),
          files: [
            'config.json',
            ...names.filter((name) => /\.(js|css|svg|json)$/.test(name) && !apart.includes(name)),
          ],
          engine,
        };
        worker.code = `const release=${JSON.stringify(release)};${worker.code}`;
      },
    },
  };
}
