import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Puts what npm, compilers and people read of the package above the folder that apps install, each from where it stands. */
export function aboutPackage(files: Record<string, string>): Plugin {
  return {
    name: 'about-package',
    writeBundle({ dir }) {
      for (const [name, file] of Object.entries(files)) cpSync(file, join(dir as string, '..', name));
    },
  };
}
