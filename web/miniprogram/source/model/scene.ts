import type { Day, Estimate } from 'mingbai/small';
import type { Engine } from '../../../common/engine.ts';
import type { FaultView } from '../../../common/faults.ts';
import type { FixedPlace } from '../../../common/fixed-place.ts';
import type { Gazetteer } from '../../../common/gazetteer.ts';
import type { Place } from '../../../common/places.ts';
import type { Telling } from '../../../common/telling.ts';
import type { AppVoice } from '../../../common/wording/wechat/voices.ts';
import type { Visit } from './visit.ts';

/** All that a view is drawn from. */
export interface Scene {
  engine: Engine;
  voice: AppVoice;
  /** Where the place is fixed. */
  place: FixedPlace | null;
  visit: Visit;
  /** The places in the province that is chosen. */
  below: Place[];
  /** `null` until a place is searched for. */
  gazetteer: Gazetteer | null;
  /** What keeps the policies of the place from being there; `null` where nothing does. */
  pending: 'loading' | 'failed' | null;
  /** `null` until there is a place. */
  telling: Telling | null;
  /** The last that could be reckoned. */
  estimate: Estimate | null;
  faults: FaultView[];
  today: Day;
}

export function faultAt({ faults }: Scene, path: string): string {
  return faults.find(({ field }) => field === path)?.text ?? '';
}
