import { Estimator } from 'mingbai/engine/estimator';
import { SmallEngine } from 'mingbai/engine/small-engine';
import * as imports from 'mingbai/engine/small-imports';
import type { Estimator as Calls } from 'mingbai/small';
import * as policies from 'virtual:policies';
import { createEngine, type Engine } from '../../../common/engine.ts';
import type { Province } from '../../../common/policy-data.ts';
import { instantiate } from './instantiate.ts';
import { ModuleFault, wordsOf } from './module-fault.ts';
import { wechat } from './wechat.ts';

const engines = new Map<string, Promise<Engine>>();

/**
 * The estimator from the module at a path of the code package, which is loaded at the first call and again only where that
 * failed. Rejects with a `ModuleFault`, as loading the policies of a province does.
 */
export function loadEngine(path: string): Promise<Engine> {
  let engine = engines.get(path);
  if (engine === undefined) {
    engine = load(path);
    engine.catch(() => engines.delete(path));
    engines.set(path, engine);
  }
  return engine;
}

/** Lets go of an engine that broke down: the next call for its path loads another. */
export async function abandonEngine(broken: Engine): Promise<void> {
  for (const [path, engine] of engines) if ((await engine) === broken) engines.delete(path);
}

async function load(path: string): Promise<Engine> {
  const exports = await instantiate(path, { env: imports, wasi_snapshot_preview1: imports }, wechat());
  const estimator = estimatorOf(exports, path);
  const search = async () => reading(policies.search);
  return reading(() => createEngine(estimator, policies.common(), { province: loadProvince, search }));
}

async function loadProvince(code: string): Promise<Province> {
  const read = policies.provinces[code];
  if (read === undefined) throw new Error(`There are no policies of ${code}.`);
  return reading(read);
}

/** Files that are lost or incomplete are found as they are read. */
function reading<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw new ModuleFault('policies_unreadable', wordsOf(error));
  }
}

/** Another module than the engine has other exports. */
function estimatorOf(exports: WebAssembly.Exports, path: string): Calls {
  try {
    return new Estimator(new SmallEngine(exports));
  } catch (error) {
    throw new ModuleFault('unreadable', `${path}: ${wordsOf(error)}`);
  }
}
