import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../site/serve.js';
import { shipped, wasm } from '../shipped.js';
import { compileApp } from './compile.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const policy = "default-src 'self' data: 'unsafe-eval' 'unsafe-inline'";

/** Serves an app, with the package built into its folder for npm, as a page that a browser can show. */
export async function serveApp({ npmFolder, files }) {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-app-'));
  const builtTo = join(npmFolder, 'miniprogram_npm/mingbai-miniprogram');
  const { app, css, complaints } = compileApp(files, shipped, builtTo);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      minify: false,
      lib: { entry: here('runtime.js'), formats: ['iife'], name: 'runtime', fileName: () => 'runtime.js' },
    },
  });
  mkdirSync(join(folder, builtTo), { recursive: true });
  const module = readFileSync(join(shipped, wasm));
  const putModule = (bytes) => {
    for (const file of [wasm, `${wasm}.br`].map((name) => join(folder, builtTo, name))) {
      if (bytes === null) rmSync(file);
      else writeFileSync(file, bytes); // as WeChat has read it
    }
  };
  putModule(module);
  writeFileSync(join(folder, 'app.js'), `globalThis.app = ${JSON.stringify(app)};`);
  writeFileSync(join(folder, 'style.css'), `${readFileSync(here('built-ins.css'), 'utf8')}\n${css}`);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><title>医保明白账</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"><script src="runtime.js"></script><script src="app.js"></script><body></body></html>`,
  );
  const { origin, close } = await serve(folder, policy);
  return {
    origin,
    complaints,
    /** The bytes of the module, and what serves others in their place from then on, or none. */
    module,
    putModule,
    close() {
      close();
      rmSync(folder, { recursive: true });
    },
  };
}
