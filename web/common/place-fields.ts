import type { Catalogue } from 'mingbai/small';
import { textAt, type Entry } from './entry.ts';
import { described, type Choice, type Field } from './field.ts';
import { differsWithin, type FixedPlace } from './fixed-place.ts';
import {
  answering,
  cities,
  cityOf,
  counties,
  documented,
  isProvince,
  nation,
  placeName,
  provinceOf,
  provinces,
  shortName,
  type Place,
} from './places.ts';
import { yearsOf } from './reckoning.ts';
import type { Voice } from './wording/voice.ts';

/** What a place is chosen from. */
export interface Atlas {
  catalogue: Catalogue;
  /** The provinces and cities. */
  places: Place[];
  /** The places in the province that is chosen. */
  below: Place[];
}

/** What was chosen, and the language to ask for more. */
interface Chosen {
  voice: Voice;
  entry: Entry;
}

/** Where the city and the county of the region are picked. */
export const cityPath = '/region/city';
export const countyPath = '/region/county';

/** The place and the year, as far as they are not fixed. */
export function placeFields(fixed: FixedPlace | null, chosen: Chosen, atlas: Atlas): Field[] {
  if (fixed === null) return [...regionFields(chosen, atlas), ...yearFields(chosen, atlas.catalogue)];
  return [
    ...(differsWithin(fixed, atlas.catalogue) ? fieldsBelow(fixed.region, chosen, atlas) : []),
    ...(fixed.year === null ? yearFields(chosen, atlas.catalogue) : []),
  ];
}

/** The region from the province down. */
export function regionFields(chosen: Chosen, atlas: Atlas): Field[] {
  const region = textAt(chosen.entry, '/region');
  return [provinceField(chosen, atlas), ...(region === '' ? [] : fieldsBelow(provinceOf(region), chosen, atlas))];
}

/** The year of cover, of those that the region has rules for. */
export function yearFields(chosen: Chosen, catalogue: Catalogue): Field[] {
  const { voice, entry } = chosen;
  const [latest, ...earlier] = yearsOf(textAt(entry, '/region'), catalogue).map(String);
  if (latest === undefined) return [];
  const path = '/benefit_year';
  const choices = [latest, ...earlier].map((year) => ({ value: year, label: voice.say('year', { year }) }));
  const field = { ...described(path, chosen), hint: voice.say('year.latest', { year: latest }) };
  return [{ ...field, control: 'select', value: textAt(entry, path), choices, none: null }];
}

/** Says the place that cannot be changed. */
export function fixedText({ region, year }: FixedPlace, voice: Voice, atlas: Atlas): string {
  const name = placeName(region, knownPlaces(atlas), atlas.catalogue, voice);
  const said = year === null ? [name] : [name, voice.say('year', { year: String(year) })];
  return voice.say('place.fixed', { place: said.join(voice.say('list')) });
}

/** Whose documents hold in a region that has none of its own, or none for the year; empty where it has. */
export function answeredText({ voice, entry }: Chosen, catalogue: Catalogue): string {
  const region = textAt(entry, '/region');
  const year = textAt(entry, '/benefit_year');
  const nearest = answering(region, Number(year), catalogue);
  if (region === '' || !nearest || nearest.region === region) return '';
  const hasOwn = documented(region, catalogue)[0]?.region === region;
  const name = voice.name(nearest.name);
  return hasOwn ? voice.say('place.answered.year', { year, name }) : voice.say('place.answered', { name });
}

/** The places that there are names for. */
export function knownPlaces({ places, below }: Atlas): Place[] {
  return [...new Map([...places, ...below].map((place) => [place.code, place])).values()];
}

function provinceField({ voice, entry }: Chosen, { places, catalogue }: Atlas): Field {
  const region = textAt(entry, '/region');
  return {
    path: '/region',
    label: voice.say('place.province'),
    hint: '',
    about: '',
    control: 'select',
    value: region === '' ? '' : provinceOf(region),
    choices: [
      { value: nation, label: voice.say('place.nation') },
      ...choicesOf(provinces(places), catalogue, voice),
    ],
    none: voice.say('choice.none'),
  };
}

/** The city and the county of the region that is chosen, as far as they lie below an area. Each may be left open. */
function fieldsBelow(area: string, { voice, entry }: Chosen, { below, catalogue }: Atlas): Field[] {
  const region = textAt(entry, '/region');
  const city = cityOf(region);
  const field = (path: string, label: string, value: string, places: Place[]): Field[] => {
    const choices = choicesOf(places, catalogue, voice);
    const none = voice.say('place.unknown');
    return places.length === 0 ? [] : [{ path, label, hint: '', about: '', control: 'select', value, choices, none }];
  };
  return [
    ...field(cityPath, voice.say('place.city'), isProvince(city) ? '' : city, isProvince(area) ? cities(below) : []),
    ...field(countyPath, voice.say('place.county'), region.endsWith('00') ? '' : region, counties(below, city)),
  ];
}

function choicesOf(places: Place[], catalogue: Catalogue, voice: Voice): Choice[] {
  return places.map((place) => ({ value: place.code, label: shortName(place, catalogue, voice) }));
}
