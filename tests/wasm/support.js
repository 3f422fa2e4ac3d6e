import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const packageUrl = new URL('../../build/wasm/package/index.js', import.meta.url);

const { createEstimator, MingbaiError } = await import(packageUrl);
export { createEstimator, MingbaiError };

export const smallUrl = new URL('./small.js', packageUrl);
export const { createEstimator: createSmallEstimator } = await import(smallUrl);

/** The small module as plain JavaScript, with the shipped policies. */
export async function createScriptEstimator() {
  const { createEstimator } = await import(new URL('./script.js', packageUrl));
  const estimator = await createEstimator();
  for (const text of policies('rules/policies')) estimator.addPolicies(text);
  return estimator;
}

const jsonFiles = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.split(sep).join('/'))
    .sort();

const readText = (folder, name) => readFileSync(join(root, folder, name), 'utf8');

export const policies = (folder) => jsonFiles(folder).map((name) => readText(folder, name));

/** An estimator with the fictitious regions beside the shipped ones. */
export async function estimatorForTests(create = createEstimator) {
  const estimator = await create();
  for (const text of policies('tests/policies')) estimator.addPolicies(text);
  return estimator;
}

/** Every case, by its id, with all the forms in which its document can be given. */
export const cases = jsonFiles('tests/cases').flatMap((file) =>
  JSON.parse(readText('tests/cases', file)).map(({ name, situation, text, bytes_hex: hex }, place) => {
    const bytes = hex === undefined ? Buffer.from(text ?? JSON.stringify(situation)) : Buffer.from(hex, 'hex');
    const documents = { bytes: new Uint8Array(bytes) };
    if (hex === undefined) documents.text = text ?? JSON.stringify(situation);
    if (typeof situation === 'object') documents.object = situation;
    return { id: `${file}#${place}`, name, documents };
  }),
);

/** The answer to a document, or the faults that it throws, as one value. */
export function answer(estimator, document) {
  try {
    return estimator.estimate(document);
  } catch (error) {
    if (!(error instanceof MingbaiError)) throw error;
    return { errors: error.errors };
  }
}

/** The codes and pointers of the faults that a call throws. */
export function faultsOf(call) {
  try {
    call();
  } catch (error) {
    if (!(error instanceof MingbaiError)) throw error;
    return error.errors.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
}

/** A visit of 200 at a county hospital in Xinxiang. */
export const visit = (cost = 200) => ({
  region: '410700',
  benefit_year: 2024,
  care: [{ kind: 'outpatient', on: '2024-03-05', institution: { class: 'county' }, cost: { in_policy: cost } }],
});
