import commonUrl from 'virtual:policy-data';
import { createEngine, type Engine } from '../../common/engine.ts';
import { provinceOf } from '../../common/places.ts';
import type { Common, Province, Search } from '../../common/policy-data.ts';
import { download } from './download.ts';
import { createEstimator } from './estimator.ts';
import { once } from './once.ts';

/** Loads the estimator, and beside it what the first region needs; that can still be asked for where it does not come. */
export async function loadEngine(first: string): Promise<Engine> {
  const firstCode = provinceOf(first);
  const [estimator, common, firstProvince] = await Promise.all([
    createEstimator(),
    download<Common>(commonUrl),
    /^(?!00)\d{6}$/.test(first) ? downloadProvince(firstCode).catch(() => null) : null,
  ]);
  const engine = createEngine(estimator, common, {
    province: async (code) => (code === firstCode && firstProvince ? firstProvince : downloadProvince(code)),
    search: once(() => download<Search>(beside('search'))),
  });
  if (firstProvince) await engine.load(first);
  return engine;
}

const beside = (name: string) => new URL(`./${name}.json`, commonUrl).href;
const downloadProvince = (code: string) => download<Province>(beside(code));
