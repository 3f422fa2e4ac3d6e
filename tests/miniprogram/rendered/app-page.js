import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../site/serve.js';
import { compileApp } from './compile.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const distribution = here('../../../build/miniprogram/miniprogram_dist');
const policy = "default-src 'self' data: 'unsafe-eval' 'unsafe-inline'";

/** Serves the example app as a page that a browser can show. */
export async function serveApp() {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-app-'));
  const { app, css, complaints } = compileApp(here('../../../web/miniprogram/example'), 'mingbai-miniprogram', distribution);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      minify: false,
      lib: { entry: here('runtime.js'), formats: ['iife'], name: 'runtime', fileName: () => 'runtime.js' },
    },
  });
  const module = readFileSync(join(distribution, 'mingbai-small.wasm'));
  const putModule = (bytes) => {
    for (const file of ['mingbai-small.wasm', 'mingbai-small.wasm.br'].map((name) => join(folder, name))) {
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
