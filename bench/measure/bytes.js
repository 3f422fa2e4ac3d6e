import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const best = 9;

/** A module with all that it imports but for what stays `external`, minified. */
export async function bundled(file, external = []) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    external: ['node:*', ...external],
    logLevel: 'silent',
  });
  return Buffer.from(outputFiles[0].contents);
}

/** What a page would ship, rule and engine together: minified, each file compressed by itself. */
export async function bytesOf({ file, program, inPage = true, assets = [] }) {
  if (program || !inPage) return null;
  const parts = [await bundled(file), ...assets.map((asset) => readFileSync(join(dirname(file), asset)))];
  const total = (size) => parts.reduce((sum, part) => sum + size(part).length, 0);
  return {
    raw: total((part) => part),
    gzip: total((part) => gzipSync(part, { level: best })),
    brotli: total((part) => brotliCompressSync(part)),
  };
}
