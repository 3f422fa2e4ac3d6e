import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { situationOf } from './situations.js';
import { workloads } from './workloads/index.js';

/** Calls `use` with a folder that has so many situations of each workload, by its id, as NDJSON; it is gone afterwards. */
export async function withInputs(counts, seed, use) {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-bench-'));
  try {
    for (const { id, claims } of workloads) {
      const lines = claims(counts[id], seed).map((claim) => `${JSON.stringify(situationOf[id](claim))}\n`);
      writeFileSync(join(folder, `${id}.ndjson`), lines.join(''));
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
