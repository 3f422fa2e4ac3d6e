import { usePage } from '../page.ts';
import { PlaceFields } from './place-fields.tsx';
import { YearField } from './year-field.tsx';

/** The place and the year, to be chosen as far as they are not fixed. */
export function Place() {
  const { place, catalogue, voice } = usePage();
  if (place === null) return <PlaceFields />;
  const name = catalogue.regions.find(({ region }) => region === place.region)?.name;
  const said = [name && voice.name(name), place.year !== null && voice.say('year', { year: String(place.year) })];
  return (
    <>
      <p id="/region" tabIndex={-1}>{voice.say('place.fixed', { place: said.filter(Boolean).join(voice.say('list')) })}</p>
      {place.year === null && <YearField />}
    </>
  );
}
