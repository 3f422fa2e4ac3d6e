import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files in a folder and those below it, in order. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

export const bytesIn = (folder) => filesIn(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
