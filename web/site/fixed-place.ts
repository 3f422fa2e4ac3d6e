import type { Catalogue } from 'mingbai/small';
import { withText, type Entry } from '../common/entry.ts';
import { withRegion, yearsOf } from '../common/reckoning.ts';

/** The one place that is answered for, as whoever deploys or embeds the page sets it; the year may be left to choose. */
export interface FixedPlace {
  region: string;
  year: number | null;
}

/** As much of it as there are rules for. */
export function knownPlace(place: FixedPlace | null, catalogue: Catalogue): FixedPlace | null {
  if (place === null) return null;
  const { region, year } = place;
  const isRegion = catalogue.regions.some((other) => other.region === region);
  const isYear = isRegion && (year === null || yearsOf(region, catalogue).includes(year));
  if (!isYear) console.warn(`No rules for ${region} in ${year}`);
  return isRegion ? { region, year: isYear ? year : null } : null;
}

export function movedTo(place: FixedPlace | null, entry: Entry, catalogue: Catalogue): Entry {
  if (place === null) return entry;
  const moved = withRegion(entry, place.region, catalogue);
  return place.year === null ? moved : withText(moved, '/benefit_year', String(place.year));
}

/** Whether a field is set with the place, so that there is nothing to choose. */
export function isFixed(place: FixedPlace | null, path: string): boolean {
  if (path === '/benefit_year') return place !== null && place.year !== null;
  return path === '/region' && place !== null;
}
