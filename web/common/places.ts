import type { Catalogue } from 'mingbai/small';
import type { Voice } from './wording/voice.ts';

/** A place by its code of GB/T 2260. */
export interface Place {
  code: string;
  name: string;
}

export const nation = '000000';

export const provinceOf = (code: string) => `${code.slice(0, 2)}0000`;
export const cityOf = (code: string) => `${code.slice(0, 4)}00`;
export const isProvince = (code: string) => code.endsWith('0000');
const isCity = (code: string) => code.endsWith('00') && !isProvince(code);

/** The place itself and those that it lies in, up to the nation. */
export function placesUp(code: string): string[] {
  return [...new Set([code, cityOf(code), provinceOf(code), nation])];
}

/** Whether a place lies in a province, city or county, or is it. */
export function isWithin(code: string, area: string): boolean {
  return [code, cityOf(code), provinceOf(code)].includes(area);
}

/** The nation first, then level by level. */
export function byLevel<Region extends { region: string }>(regions: Region[]): Region[] {
  const level = ({ region }: Region) => placesUp(region).length;
  return [...regions].sort((a, b) => level(a) - level(b) || Number(a.region) - Number(b.region));
}

type Documented = Catalogue['regions'][number];

/** The regions with documents of their own, from a place on up. */
export function documented(code: string, { regions }: Catalogue): Documented[] {
  return placesUp(code).flatMap((up) => regions.filter(({ region }) => region === up));
}

/** The nearest region with documents of its own for a year, from a place on up. */
export function answering(code: string, year: number, catalogue: Catalogue): Documented | undefined {
  return documented(code, catalogue).find(({ years }) => years.includes(year));
}

export function provinces(places: Place[]): Place[] {
  return places.filter(({ code }) => isProvince(code));
}

export function cities(below: Place[]): Place[] {
  return below.filter(({ code }) => isCity(code));
}

/** The counties of a city, or those that lie in a province directly. */
export function counties(below: Place[], above: string): Place[] {
  const hasCity = new Set(cities(below).map(({ code }) => code));
  return below.filter(
    ({ code }) =>
      !isCity(code) && (isProvince(above) ? !hasCity.has(cityOf(code)) : cityOf(code) === above),
  );
}

/** What a place is called in English, as far as there is such a name. */
export function englishName(code: string, { regions }: Catalogue, provinces: Voice['provinces']): string | undefined {
  return regions.find(({ region }) => region === code)?.name.en ?? provinces[code];
}

/** What a place is called beside others that lie with it. */
export function shortName({ code, name }: Place, catalogue: Catalogue, voice: Voice): string {
  return (voice.language === 'en' && englishName(code, catalogue, voice.provinces)) || name;
}

/** The name of a place with where it lies, up to a region whose name tells that: "河南省新乡市红旗区". */
export function placeName(code: string, places: Place[], { regions }: Catalogue, voice: Voice): string {
  const names = new Map(places.map((place) => [place.code, place.name]));
  const parts: string[] = [];
  for (const up of placesUp(code)) {
    const own = regions.find(({ region }) => region === up && (region !== nation || code === nation));
    const name = own ? voice.name(own.name) : (voice.provinces[up] ?? names.get(up));
    if (name !== undefined) parts.push(name);
    if (own) break;
  }
  return parts.length === 0 ? code : parts.reduceRight((above, place) => voice.say('place.within', { place, above }));
}
