import type { Catalogue } from 'mingbai/small';
import { addCare, textAt, withText, type Entry } from './entry.ts';
import { movedTo, type FixedPlace } from './fixed-place.ts';
import { withIdentityToggled } from './identities.ts';
import { cityPath, countyPath } from './place-fields.ts';
import { cityOf, provinceOf } from './places.ts';
import { withRegion } from './reckoning.ts';

/** What is needed to take what a field gives. */
export interface Taking {
  /** Where the place is fixed. */
  place: FixedPlace | null;
  catalogue: Catalogue;
}

/** The entry with what a field gives. A place that is taken back leaves the one that it lies in. */
export function withGiven(entry: Entry, path: string, value: string, taking: Taking): Entry {
  const region = textAt(entry, '/region');
  if (path === '/region') return inRegion(entry, value, taking);
  if (path === cityPath) return inRegion(entry, value || provinceOf(region), taking);
  if (path === countyPath) return inRegion(entry, value || cityOf(region), taking);
  if (path === '/person/identities') return withIdentityToggled(entry, value);
  if (path === '/care/0/kind' && entry.care.length === 0) return addCare(entry, value);
  return withText(entry, path, value);
}

function inRegion(entry: Entry, code: string, { place, catalogue }: Taking): Entry {
  return movedTo(place, withRegion(entry, code, catalogue), catalogue);
}
