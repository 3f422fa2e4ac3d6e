import { sideNames, type Compared, type Pair } from '../common/comparison.ts';
import { textAt } from '../common/entry.ts';
import { provinceOf } from '../common/places.ts';
import { usePage } from './page.ts';
import { usePlacesOf } from './places.ts';

/** What the two sides of a comparison are called. */
export function useSideNames(compared: Compared): Pair<string> {
  const { places, catalogue, voice } = usePage();
  const below = compared.sides.flatMap(({ entry }) => usePlacesOf(provinceOf(textAt(entry, '/region'))));
  return sideNames(compared, [...places, ...below], catalogue, voice);
}
