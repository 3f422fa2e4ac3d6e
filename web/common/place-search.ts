import type { Gazetteer } from './gazetteer.ts';
import { knownPlaces, type Atlas } from './place-fields.ts';
import { englishName, nation, placeName, placesUp, type Place } from './places.ts';
import { usualSigns } from './usual-signs.ts';
import type { Voice } from './wording/voice.ts';

const mostFound = 8;

/** The places that what was typed may mean. */
export interface PlaceSearch {
  /** How many there are, or what to do where there is none; empty while that is not known. */
  status: string;
  found: { code: string; name: string }[];
}

/**
 * `english` are the names of provinces in English, as far as they are known; without a gazetteer only the provinces, the
 * cities and what lies in the chosen province are found.
 */
export function searchPlaces(
  typed: string,
  atlas: Atlas,
  gazetteer: Gazetteer | null,
  voice: Voice,
  english: Voice['provinces'],
): PlaceSearch {
  const { catalogue } = atlas;
  const known = knownPlaces({ ...atlas, below: gazetteer?.counties ?? atlas.below });
  const text = asInNames(typed, gazetteer?.simplified ?? {});
  const found = placesNamed(text, known, (code) => englishName(code, catalogue, english));
  return {
    status: statusOf(text, found.length, gazetteer !== null, voice),
    found: found.map(({ code }) => ({ code, name: placeName(code, known, catalogue, voice) })),
  };
}

function statusOf(text: string, count: number, isAll: boolean, voice: Voice): string {
  if (text === '') return '';
  if (count > 0) return voice.say('place.found', { count: String(count) });
  return isAll ? voice.say('place.found.none') : '';
}

/** A text in the signs that names are written with, without spaces. */
function asInNames(text: string, simplified: Gazetteer['simplified']): string {
  return usualSigns(text.normalize('NFKC'))
    .replace(/\s/g, '')
    .toLowerCase()
    .replace(/[^]/g, (sign) => simplified[sign] ?? sign);
}

/**
 * Places whose name, Chinese or English, holds a text, those that begin with it first, and cities before counties. Where
 * they lie may stand before the name; a code may stand for it.
 */
function placesNamed(text: string, places: Place[], english: (code: string) => string | undefined): Place[] {
  if (text === '') return [];
  const names = new Map(places.map(({ code, name }) => [code, name]));
  const at = ({ code, name }: Place): number => {
    const own = [name, asInNames(english(code) ?? '', {})].map((each) => each.indexOf(text)).filter((index) => index >= 0);
    if (own.length > 0) return Math.min(...own);
    const above = placesUp(code).slice(1).reverse().flatMap((up) => (up === nation ? [] : (names.get(up) ?? [])));
    return code.startsWith(text) || restsAfter(above, text).some((rest) => name.startsWith(rest)) ? 0 : -1;
  };
  return places
    .map((place) => ({ place, at: at(place), level: placesUp(place.code).length }))
    .filter((each) => each.at >= 0)
    .sort((a, b) => a.at - b.at || a.level - b.level || Number(a.place.code) - Number(b.place.code))
    .slice(0, mostFound)
    .map(({ place }) => place);
}

/** What may be left of a text after the names of places, each whole or shortened: 邕宁区 of 广西南宁市邕宁区. */
function restsAfter(above: string[], text: string): string[] {
  const [name, ...below] = above;
  if (name === undefined) return [];
  const shared = [...name].findIndex((sign, index) => sign !== text[index]);
  const length = shared < 0 ? name.length : shared;
  if (length < 2) return restsAfter(below, text);
  const rest = text.slice(length).replace(/^([省市州盟]|地区|自治[区州])/, '');
  return [...restsAfter(below, text), rest, ...restsAfter(below, rest)].filter((each) => each.length > 1);
}
