import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'mingbai-situations-'));
after(() => rmSync(folder, { recursive: true }));

let count = 0;

/** Writes a situation to a file of its own, whose path it returns. */
export function file(situation) {
  const path = join(folder, `${++count}.json`);
  writeFileSync(path, JSON.stringify(situation));
  return path;
}

/** An outpatient visit of somebody without a special identity. */
export const visitFile = (region, year, care, more = {}) =>
  file({ region, benefit_year: year, person: { identities: [] }, care: [{ kind: 'outpatient', ...care }], ...more });
