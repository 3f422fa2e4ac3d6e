import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Writes files and folders into the build as they are, by the names that they get. */
export function copied(sources: Record<string, string>): Plugin {
  return {
    name: 'copied',
    generateBundle() {
      for (const [name, source] of Object.entries(sources)) {
        const files = statSync(source).isFile() ? [''] : readdirSync(source);
        for (const file of files) {
          this.emitFile({ type: 'asset', fileName: join(name, file), source: readFileSync(join(source, file)) });
        }
      }
    },
  };
}
