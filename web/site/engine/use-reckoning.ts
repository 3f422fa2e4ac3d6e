import { useMemo } from 'preact/hooks';
import { textAt, type Entry } from '../../common/entry.ts';
import { reckon, type Reckoning } from '../../common/reckoning.ts';
import type { Engine } from '../../common/engine.ts';
import { useLoaded, type Loaded } from './use-loaded.ts';

export interface Reckoned {
  /** `null` until there is a region and its policies are there. */
  reckoning: Reckoning | null;
  /** The policies of the region, where there is one. */
  policies: Loaded<unknown>;
}

/** What can be said of an entry, once the policies of its region are loaded. */
export function useReckoning(entry: Entry, { estimator, load, isLoaded }: Engine): Reckoned {
  const region = textAt(entry, '/region');
  const loaded = useLoaded(region, async () => region && load(region));
  const isReady = region === '' || isLoaded(region);
  const reckoning = useMemo(() => (isReady ? reckon(estimator, entry) : null), [estimator, entry, isReady]);
  return { reckoning, policies: isReady ? { state: 'ready', value: undefined } : loaded };
}
