import { provinceOf, type Place } from './places.ts';
import type { Engine } from './engine.ts';

/** Whether there is such a place. Rejects where its province cannot be had. */
export async function isKnownRegion(region: string, { catalogue, places, placesOf }: Engine): Promise<boolean> {
  const lists = (code: string, all: Place[]) => all.some((place) => place.code === code);
  if (catalogue.regions.some((other) => other.region === region) || lists(region, places)) return true;
  const province = provinceOf(region);
  return lists(province, places) && lists(region, await placesOf(province));
}
