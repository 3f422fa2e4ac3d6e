import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Named, Policy } from './policy.ts';

/** Everything that the policy files hold. */
export interface Library {
  /** In order of code, the nation first. */
  policies: Policy[];
  documents: Document[];
  vocabulary: { identities: Named[]; localities: Named[]; care_kinds: Named[] };
}

export function readLibrary(folder: string): Library {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return {
    policies: files.filter(({ region }) => region).sort((a, b) => a.region.localeCompare(b.region)),
    documents: files.flatMap(({ documents }) => documents ?? []),
    vocabulary: files.find(({ vocabulary }) => vocabulary).vocabulary,
  };
}

/** The regions with documents of their own that a region lies in, the nearest first. */
export function regionsAbove({ region }: Policy, { policies }: Library): Policy[] {
  const codes = [`${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`, '000000'];
  return [...new Set(codes)]
    .filter((code) => code !== region)
    .flatMap((code) => policies.find((policy) => policy.region === code) ?? []);
}
