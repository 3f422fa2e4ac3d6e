import type { Place } from './places.ts';

/** What places are found by all over the country. */
export interface Gazetteer {
  counties: Place[];
  /** The signs that stand in names for traditional ones. */
  simplified: Readonly<Record<string, string>>;
}

export const emptyGazetteer: Gazetteer = { counties: [], simplified: {} };
