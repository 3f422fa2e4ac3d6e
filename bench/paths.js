import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const bench = fileURLToPath(new URL('.', import.meta.url));
export const root = fileURLToPath(new URL('..', import.meta.url));

export const policyFiles = () =>
  readdirSync(join(root, 'rules/policies'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(root, 'rules/policies', name));
