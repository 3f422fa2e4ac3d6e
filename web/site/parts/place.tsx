import { placeName, provinceOf } from '../../common/places.ts';
import { differsWithin, type FixedPlace } from '../../common/fixed-place.ts';
import { usePage } from '../page.ts';
import { usePlacesOf } from '../places.ts';
import { AnsweredBy } from './answered-by.tsx';
import { FieldsBelow } from './fields-below.tsx';
import { PlaceFields } from './place-fields.tsx';
import { Words } from './words.tsx';
import { YearField } from './year-field.tsx';

/** The place and the year, to be chosen as far as they are not fixed, and whose documents hold there. */
export function Place() {
  const { place } = usePage();
  return (
    <>
      {place === null ? <PlaceFields /> : <WithinFixed place={place} />}
      <AnsweredBy />
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
      <p id="/region" tabIndex={-1}>
        <Words text={voice.say('place.fixed', { place: said.filter(Boolean).join(voice.say('list')) })} />
      </p>
      <div class="pair">
        {differsWithin(place, catalogue) && <FieldsBelow area={place.region} />}
        {place.year === null && <YearField />}
      </div>
    </>
  );
}
