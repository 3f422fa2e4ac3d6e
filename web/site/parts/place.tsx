import { textAt } from '../../common/entry.ts';
import { answering, placeName, provinceOf } from '../../common/places.ts';
import { differsWithin, type FixedPlace } from '../fixed-place.ts';
import { usePage } from '../page.ts';
import { usePlacesOf } from '../places.ts';
import { FieldsBelow } from './fields-below.tsx';
import { PlaceFields } from './place-fields.tsx';
import { YearField } from './year-field.tsx';

/** The place and the year, to be chosen as far as they are not fixed, and whose documents hold there. */
export function Place() {
  const { place, entry, catalogue, voice } = usePage();
  const region = textAt(entry, '/region');
  const own = answering(region, catalogue);
  return (
    <>
      {place === null ? <PlaceFields /> : <WithinFixed place={place} />}
      {region !== '' && own && own.region !== region && (
        <p class="soft">{voice.say('place.answered', { name: voice.name(own.name) })}</p>
      )}
    </>
  );
}

function WithinFixed({ place }: { place: FixedPlace }) {
  const { places, catalogue, voice } = usePage();
  const below = usePlacesOf(provinceOf(place.region));
  const name = placeName(place.region, [...places, ...below], catalogue, voice);
  const said = [name, place.year !== null && voice.say('year', { year: String(place.year) })];
  return (
    <>
      <p id="/region" tabIndex={-1}>{voice.say('place.fixed', { place: said.filter(Boolean).join(voice.say('list')) })}</p>
      <div class="pair">
        {differsWithin(place, catalogue) && <FieldsBelow area={place.region} />}
        {place.year === null && <YearField />}
      </div>
    </>
  );
}
