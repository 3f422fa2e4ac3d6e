import { Estimator } from 'mingbai/engine/estimator';
import { SmallEngine } from 'mingbai/engine/small-engine';
import * as imports from 'mingbai/engine/small-imports';
import * as policies from 'virtual:policies';
import { createEngine, type Engine } from '../../../common/engine.ts';
import { instantiate } from './instantiate.ts';
import { wechat } from './wechat.ts';

/** Loads the estimator from the module at a path of the code package. Rejects with a `ModuleFault`. */
export async function loadEngine(path: string): Promise<Engine> {
  const exports = await instantiate(path, { env: imports, wasi_snapshot_preview1: imports }, wechat());
  const estimator = new Estimator(new SmallEngine(exports));
  return createEngine(estimator, policies.common(), async (code) => {
    const read = policies.provinces[code];
    if (read === undefined) throw new Error(`There are no policies of ${code}.`);
    return read();
  });
}
