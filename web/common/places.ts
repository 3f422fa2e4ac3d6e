import type { Catalogue } from 'mingbai/small';
import type { Voice } from './wording/voice.ts';

/** A place by its code of GB/T 2260. */
export interface Place {
  code: string;
  name: string;
}

const nation = '000000';
const mostFound = 8;

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

/** The nearest region with documents of its own, from a place on up. */
export function answering(code: string, { regions }: Catalogue): Catalogue['regions'][number] | undefined {
  return placesUp(code).flatMap((up) => regions.filter(({ region }) => region === up))[0];
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

/** Places whose name holds what was typed, those that begin with it first; with the places that they lie in. */
export function placesNamed(typed: string, places: Place[]): Place[] {
  const text = typed.trim();
  if (text === '') return [];
  const names = new Map(places.map(({ code, name }) => [code, name]));
  const at = ({ name }: Place) => name.indexOf(text);
  return places
    .filter((place) => at(place) >= 0)
    .sort((a, b) => at(a) - at(b) || Number(a.code) - Number(b.code))
    .slice(0, mostFound)
    .map(({ code }) => ({ code, name: fullName(code, names) }));
}

/** "河南省新乡市红旗区" */
function fullName(code: string, names: Map<string, string>): string {
  return placesUp(code)
    .reverse()
    .flatMap((up) => names.get(up) ?? [])
    .join('');
}

/** The name of a place; of one with documents of its own in the language of the page. */
export function placeName(code: string, places: Place[], { regions }: Catalogue, voice: Voice): string {
  const own = regions.find(({ region }) => region === code);
  if (own) return voice.name(own.name);
  return fullName(code, new Map(places.map((place) => [place.code, place.name]))) || code;
}
