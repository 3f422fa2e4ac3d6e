// A consumer of the engine alone as its types describe it; the compiler checks it, nothing runs it.
import { MingbaiError, ModuleFault, loadEngine } from 'mingbai-miniprogram/engine/index';
import type { Engine, Estimate, Estimator, ModuleFaultKind, Place, Situation } from 'mingbai-miniprogram/engine/index';

const situation: Situation = {
  region: '410700',
  benefit_year: 2024,
  person: { identities: [] },
  care: [{ kind: 'outpatient', on: '2024-03-05', institution: { class: 'county' }, cost: { in_policy: 200 } }],
};

const advice: Record<ModuleFaultKind, string> = {
  library_too_old: 'update WeChat',
  unreadable: 'check the path',
  no_answer: 'try again',
  policies_unreadable: 'check the upload',
};

export async function consume(path: string): Promise<string> {
  let engine: Engine;
  try {
    engine = await loadEngine(path);
    if (!engine.isLoaded(situation.region)) await engine.load(situation.region);
  } catch (error) {
    if (!(error instanceof ModuleFault)) throw error;
    return `${advice[error.kind]}: ${error.message}`;
  }
  const places: Place[] = await engine.placesOf('410000');
  const estimator: Estimator = engine.estimator;
  try {
    const estimate: Estimate = estimator.estimate(situation);
    // @ts-expect-error an amount may have no upper bound
    const bounded: string = estimate.totals.fund.high;
    return [engine.version, ...places.map(({ name }) => name), estimate.totals.fund.low, bounded].join(' ');
  } catch (error) {
    if (!(error instanceof MingbaiError)) throw error;
    return error.errors.map(({ code, path }) => `${code} ${path}`).join(' ');
  }
}

// @ts-expect-error a situation is an object here, not text
export const estimateText = ({ estimator }: Engine) => estimator.estimate('{}');
