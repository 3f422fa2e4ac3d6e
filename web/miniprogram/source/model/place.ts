import type { Catalogue } from 'mingbai/small';
import { textAt } from '../../../common/entry.ts';
import { differsWithin } from '../../../common/fixed-place.ts';
import {
  answering,
  cities,
  cityOf,
  counties,
  documented,
  englishName,
  isProvince,
  placeName,
  placesNamed,
  provinceOf,
  provinces,
  shortName,
  type Place,
} from '../../../common/places.ts';
import type { Choice } from '../../../common/questions.ts';
import { yearsOf } from '../../../common/reckoning.ts';
import type { Voice } from '../../../common/wording/voice.ts';
import { described, selectField, textField, type Field } from './field.ts';
import { faultAt, type Scene } from './scene.ts';

/** Where the name of a place is typed, and where its city and county are picked. */
export const placePaths = { name: '/region/name', city: '/region/city', county: '/region/county' };

/** The place and the year, to be chosen as far as they are not fixed. */
export interface PlaceView {
  /** Where it is fixed. */
  fixed: string;
  search: Search | null;
  fields: Field[];
  /** Whose documents hold there, where it has none of its own. */
  answered: string;
}

interface Search {
  field: Field;
  /** How many were found. */
  status: string;
  found: { code: string; name: string }[];
}

export function placeView(scene: Scene): PlaceView {
  const { place, voice, engine } = scene;
  const region = regionOf(scene);
  const answered = answeredBy(scene);
  if (place !== null) {
    const name = placeName(place.region, knownPlaces(scene), engine.catalogue, voice);
    const said = [name, place.year !== null && voice.say('year', { year: String(place.year) })];
    return {
      fixed: voice.say('place.fixed', { place: said.filter(Boolean).join(voice.say('list')) }),
      search: null,
      fields: [
        ...(differsWithin(place, engine.catalogue) ? fieldsBelow(place.region, scene) : []),
        ...(place.year === null ? yearFields(scene) : []),
      ],
      answered,
    };
  }
  return {
    fixed: '',
    search: searchView(scene),
    fields: [provinceField(scene), ...(region === '' ? [] : fieldsBelow(provinceOf(region), scene)), ...yearFields(scene)],
    answered,
  };
}

/** The places that there are names for: provinces, cities, and what lies in the province that is chosen. */
export function knownPlaces({ engine, below }: Scene): Place[] {
  return [...new Map([...engine.places, ...below].map((place) => [place.code, place])).values()];
}

export function regionOf({ visit }: Scene): string {
  return textAt(visit.session.entry, '/region');
}

function searchView(scene: Scene): Search {
  const { voice, visit, engine } = scene;
  const known = knownPlaces(scene);
  const english = (code: string) => englishName(code, engine.catalogue, voice.provinces);
  const found = placesNamed(visit.placeName, known, english);
  const field = { path: placePaths.name, label: voice.say('place.search'), hint: voice.say('place.search.hint') };
  return {
    field: textField(field, visit.placeName, 'text'),
    status: visit.placeName.trim() === '' ? '' : voice.say('place.found', { count: String(found.length) }),
    found: found.map(({ code }) => ({ code, name: placeName(code, known, engine.catalogue, voice) })),
  };
}

function provinceField(scene: Scene): Field {
  const { voice, engine } = scene;
  const region = regionOf(scene);
  const all = [
    { value: '000000', label: voice.say('place.nation') },
    ...choices(provinces(engine.places), engine.catalogue, voice),
  ];
  return selectField(
    { path: '/region', label: voice.say('place.province'), fault: faultAt(scene, '/region') },
    region === '' ? '' : provinceOf(region),
    all,
    voice.say('choice.none'),
  );
}

/** The city and the county of the region that is chosen, as far as they lie below an area. Each may be left open. */
function fieldsBelow(area: string, scene: Scene): Field[] {
  const { voice, below, engine } = scene;
  const region = regionOf(scene);
  const city = cityOf(region);
  const inArea = isProvince(area) ? cities(below) : [];
  const inCity = counties(below, city);
  const none = voice.say('place.unknown');
  const field = (path: string, label: string, value: string, places: Place[]) =>
    places.length === 0 ? [] : [selectField({ path, label }, value, choices(places, engine.catalogue, voice), none)];
  return [
    ...field(placePaths.city, voice.say('place.city'), isProvince(city) ? '' : city, inArea),
    ...field(placePaths.county, voice.say('place.county'), region.endsWith('00') ? '' : region, inCity),
  ];
}

function yearFields(scene: Scene): Field[] {
  const { voice, engine, visit } = scene;
  const path = '/benefit_year';
  const years = yearsOf(regionOf(scene), engine.catalogue).map(String);
  if (years.length === 0) return [];
  const field = { ...described(path, scene), hint: voice.say('year.latest', { year: years[0] ?? '' }) };
  const all = years.map((year) => ({ value: year, label: voice.say('year', { year }) }));
  return [selectField(field, textAt(visit.session.entry, path), all)];
}

function choices(places: Place[], catalogue: Catalogue, voice: Voice): Choice[] {
  return places.map((place) => ({ value: place.code, label: shortName(place, catalogue, voice) }));
}

function answeredBy(scene: Scene): string {
  const { voice, engine, visit } = scene;
  const region = regionOf(scene);
  const year = textAt(visit.session.entry, '/benefit_year');
  const nearest = answering(region, Number(year), engine.catalogue);
  if (region === '' || !nearest || nearest.region === region) return '';
  const name = voice.name(nearest.name);
  const hasOwn = documented(region, engine.catalogue)[0]?.region === region;
  return hasOwn ? voice.say('place.answered.year', { year, name }) : voice.say('place.answered', { name });
}
