import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { cases, policies, root } from '../wasm/support.js';

export const packageFolder = join(root, 'build/miniprogram');
export const shipped = join(packageFolder, 'miniprogram_dist');
export const wasm = 'mingbai-small.wasm';

/** Every case that is given as an object; the others are about JSON text, which this module does not read. */
const situations = cases
  .filter(({ documents }) => 'object' in documents)
  .map(({ id, documents }) => ({ id, situation: JSON.stringify(documents.object) }));

const namesRegion = (file) => Number('region' in JSON.parse(readFileSync(file, 'utf8')));
const policyFiles = (folder) =>
  readdirSync(join(root, folder)).sort().map((name) => join(root, folder, name)).filter((file) => file.endsWith('.json'));

/** As a mini-program reads them, those of no region first: of identities, the engine lists those that it met first. */
const inOrder = [
  ...policyFiles('rules/policies').sort((one, other) => namesRegion(one) - namesRegion(other)),
  ...policyFiles('tests/policies'),
];

function nativeAnswers() {
  const { stdout } = spawnSync(
    join(root, 'build/release/mingbai'),
    ['estimate', '--lines', ...inOrder.flatMap((file) => ['--policies', file]), '-'],
    { input: situations.map(({ situation }) => `${situation}\n`).join(''), encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return stdout.trimEnd().split('\n');
}

const native = nativeAnswers();

/** Every case with the native answer. */
export const expected = situations.map((each, place) => ({ ...each, answer: native[place] }));

/** The answers of the engine that a host loads from where the package stands in its app, all made inside of that host. */
export async function answersOf(host, folder = '') {
  const { loadEngine, MingbaiError } = host.require(`./${join(folder, 'engine/index.js')}`);
  const engine = await loadEngine(join('/', folder, wasm));
  for (const { code } of engine.places) await engine.load(code);
  for (const text of policies('tests/policies')) engine.estimator.addPolicies(text);
  const answer = new Script(`(estimator, MingbaiError, situation) => {
    try {
      return JSON.stringify(estimator.estimate(JSON.parse(situation)));
    } catch (error) {
      if (!(error instanceof MingbaiError)) throw error;
      return JSON.stringify({ errors: error.errors });
    }
  }`).runInContext(host.context);
  return expected.map(({ situation }) => answer(engine.estimator, MingbaiError, situation));
}
