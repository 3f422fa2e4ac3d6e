import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { policyData, type PolicyData } from './policy-data.ts';

/** What a front end needs of the policy files in a folder, read by the engine in another. */
export async function readPolicyData(packageFolder: string, policyFolder: string): Promise<PolicyData> {
  const { createEstimator } = await import(pathToFileURL(join(packageFolder, 'small.js')).href);
  const files = readdirSync(policyFolder).filter((name) => name.endsWith('.json')).sort();
  const texts = files.map((name) => readFileSync(join(policyFolder, name), 'utf8'));
  return policyData(texts, await createEstimator({ policies: texts }));
}
