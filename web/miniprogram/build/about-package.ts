import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/** Puts what npm and people read of the package above the folder that apps install. */
export function aboutPackage(files: string[]): Plugin {
  return {
    name: 'about-package',
    writeBundle({ dir }) {
      for (const file of files) copyFileSync(file, join(dir as string, '..', basename(file)));
    },
  };
}
