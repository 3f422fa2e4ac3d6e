import {
  answeredText,
  fixedText,
  placeFields,
  type Atlas,
} from '../../../common/place-fields.ts';
import { searchPlaces, type PlaceSearch } from '../../../common/place-search.ts';
import { fieldView, type FieldView } from './field.ts';
import type { Scene } from './scene.ts';

/** The place and the year, to be chosen as far as they are not fixed. */
export interface PlaceView {
  /** Where it is fixed. */
  fixed: string;
  search: Search | null;
  fields: FieldView[];
  /** Whose documents hold there, where it has none of its own. */
  answered: string;
}

interface Search extends PlaceSearch {
  field: FieldView;
}

export function placeView(scene: Scene): PlaceView {
  const { place, voice, visit, engine } = scene;
  const { catalogue } = engine;
  const chosen = { voice, entry: visit.session.entry };
  const atlas = atlasOf(scene);
  return {
    fixed: place === null ? '' : fixedText(place, voice, atlas),
    search: place === null ? searchView(scene) : null,
    fields: placeFields(place, chosen, atlas).map((field) => fieldView(field, scene)),
    answered: answeredText(chosen, catalogue),
  };
}

export function atlasOf({ engine, below }: Scene): Atlas {
  return { catalogue: engine.catalogue, places: engine.places, below };
}

function searchView(scene: Scene): Search {
  const { voice, visit } = scene;
  const asked = { path: 'search', label: voice.say('place.search'), hint: voice.say('place.search.hint'), about: '' };
  return {
    field: fieldView({ ...asked, control: 'text', value: visit.placeName, keyboard: 'text' }, scene, 'search'),
    ...searchPlaces(visit.placeName, atlasOf(scene), scene.gazetteer, voice, voice.provinces),
  };
}
