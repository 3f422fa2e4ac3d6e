import type { CareKind, Catalogue, Estimate, Estimator, Fault, Form } from 'mingbai/small';
import { textAt, withText, type Entry } from './entry.ts';
import { documented, nation } from './places.ts';
import { situationOf } from './situation.ts';

/** While somebody types, what is typed is reckoned only after this time. */
export const typingPause = 150; // milliseconds

/** What can be said of an entry: its form, and either an estimate or the faults that stand in its way. */
export interface Reckoning {
  form: Form;
  estimate: Estimate | null;
  faults: Fault[];
}

/** `null` until a region and a year are chosen that there are. Throws only what is no fault of the entry. */
export function reckon(estimator: Estimator, entry: Entry): Reckoning | null {
  const region = textAt(entry, '/region');
  if (region === '') return null;
  const form = orFaults(() => estimator.form(region, Number(textAt(entry, '/benefit_year'))));
  if (Array.isArray(form)) return null;
  const estimate = orFaults(() => estimator.estimate(situationOf(entry, form)));
  return Array.isArray(estimate) ? { form, estimate: null, faults: estimate } : { form, estimate, faults: [] };
}

/** The estimate to show: while something is typed that cannot be reckoned yet, the last one. */
export function standingEstimate(reckoning: Reckoning | null, typing: string | null, last: Estimate | null): Estimate | null {
  if (reckoning === null) return null;
  return reckoning.estimate ?? (reckoning.faults.every(({ path }) => path === typing) ? last : null);
}

/** Whether the engine knows the identities and the kinds of care that an entry speaks of, wherever they are offered. */
export function knowsWords(estimator: Estimator, entry: Entry): boolean {
  const words = {
    region: nation,
    benefit_year: Number(textAt(entry, '/benefit_year')),
    person: { identities: entry.identities ?? [] },
    care: entry.care.map(({ texts }) => ({ kind: texts['/kind'] as CareKind })),
  };
  return !Array.isArray(orFaults(() => estimator.estimate(words)));
}

/** What a call of the engine returns, or the faults that it finds. */
function orFaults<Answer>(call: () => Answer): Answer | Fault[] {
  try {
    return call();
  } catch (error) {
    const faults = (error as { errors?: Fault[] }).errors;
    if (faults === undefined) throw error;
    return faults;
  }
}

/** Moves to a region, keeping the year where that has rules for it and else taking its latest. */
export function withRegion(entry: Entry, region: string, catalogue: Catalogue): Entry {
  const years = yearsOf(region, catalogue);
  const year = years.find((other) => String(other) === textAt(entry, '/benefit_year')) ?? years[0];
  return withText(withText(entry, '/region', region), '/benefit_year', String(year ?? ''));
}

/**
 * The years that there are rules for in a region, its own and those from above, the latest first; those of the nation
 * where there are none below it.
 */
export function yearsOf(region: string, catalogue: Catalogue): number[] {
  if (region === '') return [];
  const below = documented(region, catalogue).filter((up) => up.region !== nation);
  const regions = below.length > 0 ? below : documented(nation, catalogue);
  return [...new Set(regions.flatMap(({ years }) => years))].sort((a, b) => b - a);
}
