// Writes the generated rulebook into a folder, always the same: node generate.js FOLDER [REGIONS]
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../paths.js';
import { named, policyOf } from './policy.js';
import { regions } from './regions.js';

/** What all regions share: the words and the names of places. */
export const sharedFiles = ['vocabulary.json', 'regions.json'];

/** The names of all places, of which a smaller rulebook has files for some only. */
const placesText = () => {
  const places = regions.slice(1).map((region) => `${region.code} ${named(region).zh}`);
  return JSON.stringify({ regions: { dated: '2026-11-22', source: 'generated', places } });
};

/** Writes the files of so many regions and what they share, and returns their names: first the shared ones, then those of
 * regions in the order of `regions`. */
export function generate(folder, count) {
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'rules/policies/vocabulary.json'), join(folder, 'vocabulary.json'));
  writeFileSync(join(folder, 'regions.json'), placesText());
  const names = regions.slice(0, count).map((region) => {
    const name = `${region.code}.json`;
    writeFileSync(join(folder, name), policyOf(region));
    return name;
  });
  return [...sharedFiles, ...names];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count = '3000'] = process.argv.slice(2);
  generate(folder, Number(count));
}
