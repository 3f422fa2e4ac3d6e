import { knownPlaces, type Atlas } from './place-fields.ts';
import { englishName, placeName, placesNamed } from './places.ts';
import type { Voice } from './wording/voice.ts';

/** The places whose name holds what was typed. */
export interface PlaceSearch {
  /** How many there are; empty while nothing is typed. */
  status: string;
  found: { code: string; name: string }[];
}

/** `english` are the names of provinces in English, as far as they are known. */
export function searchPlaces(typed: string, atlas: Atlas, voice: Voice, english: Voice['provinces']): PlaceSearch {
  const { catalogue } = atlas;
  const known = knownPlaces(atlas);
  const found = placesNamed(typed, known, (code) => englishName(code, catalogue, english));
  return {
    status: typed.trim() === '' ? '' : voice.say('place.found', { count: String(found.length) }),
    found: found.map(({ code }) => ({ code, name: placeName(code, known, catalogue, voice) })),
  };
}
