import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const { BROTLI_MODE_FONT, BROTLI_PARAM_MODE, BROTLI_PARAM_NDIRECT, BROTLI_PARAM_SIZE_HINT } = constants;

/** What suits some files better than the defaults: other models of context, and codes for short distances. */
const tunings = [{}, { [BROTLI_PARAM_NDIRECT]: 8 }, { [BROTLI_PARAM_MODE]: BROTLI_MODE_FONT }];

function smallest(content: Buffer): Buffer {
  const known = { [BROTLI_PARAM_SIZE_HINT]: content.length };
  const results = tunings.map((tuning) => brotliCompressSync(content, { params: { ...known, ...tuning } }));
  return results.reduce((best, each) => (each.length < best.length ? each : best));
}

/** Writes each file compressed beside itself, as well as can be, for servers that send such files as they are. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    writeBundle({ dir = '.' }) {
      for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || /\.(png|br|gz)$/.test(entry.name)) continue;
        const file = join(entry.parentPath, entry.name);
        const content = readFileSync(file);
        writeFileSync(`${file}.br`, smallest(content));
        writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}
