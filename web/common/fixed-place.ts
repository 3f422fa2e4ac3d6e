import type { Catalogue } from 'mingbai/small';
import { textAt, withText, type Entry } from './entry.ts';
import { isWithin } from './places.ts';
import { withRegion, yearsOf } from './reckoning.ts';
import type { Engine } from './engine.ts';
import { isKnownRegion } from './known-region.ts';

/** The province, city or county that is answered for, as whoever deploys or embeds the page sets it; the year may be left to choose. */
export interface FixedPlace {
  region: string;
  year: number | null;
}

/** As much of it as there is. */
export async function knownPlace(place: FixedPlace | null, engine: Engine): Promise<FixedPlace | null> {
  if (place === null) return null;
  const { region, year } = place;
  const isRegion = await isKnownRegion(region, engine);
  const isYear = isRegion && (year === null || yearsOf(region, engine.catalogue).includes(year));
  if (!isYear) console.warn(`No rules for ${region} in ${year}`);
  return isRegion ? { region, year: isYear ? year : null } : null;
}

/** Whether it matters where in it somebody is: places in it have documents that it has not. */
export function differsWithin({ region, year }: FixedPlace, { regions }: Catalogue): boolean {
  return regions.some(
    (other) => other.region !== region && isWithin(other.region, region) && (year === null || other.years.includes(year)),
  );
}

/** Whether it leaves nothing to choose. */
export function isSettled(place: FixedPlace | null, catalogue: Catalogue): boolean {
  return place !== null && place.year !== null && !differsWithin(place, catalogue);
}

/** The entry moved to where it is fixed; within that it stays where it is, if that matters. */
export function movedTo(place: FixedPlace | null, entry: Entry, catalogue: Catalogue): Entry {
  if (place === null) return entry;
  const region = textAt(entry, '/region');
  const stays = isWithin(region, place.region) && differsWithin(place, catalogue);
  const moved = withRegion(entry, stays ? region : place.region, catalogue);
  return place.year === null ? moved : withText(moved, '/benefit_year', String(place.year));
}

/** Whether a field is set with the place, so that there is nothing to choose. */
export function isFixed(place: FixedPlace | null, path: string): boolean {
  if (path === '/benefit_year') return place !== null && place.year !== null;
  return path === '/region' && place !== null;
}
