import type { Catalogue } from 'mingbai/small';
import { cities, cityOf, counties, isProvince, provinceOf, shortName, type Place } from '../../common/places.ts';
import type { Choice } from '../../common/questions.ts';
import type { Voice } from '../../common/wording/voice.ts';
import { SelectField } from '../fields/select-field.tsx';
import { usePage } from '../page.ts';
import { usePlacesOf } from '../places.ts';
import { useRegion } from './use-region.ts';

/** The city and the county of the region that is chosen, as far as they lie below an area. Each may be left open. */
export function FieldsBelow({ area }: { area: string }) {
  const { fieldId, voice, catalogue } = usePage();
  const [region, pick] = useRegion();
  const below = usePlacesOf(provinceOf(area));
  const city = cityOf(region);
  const inArea = isProvince(area) ? cities(below) : [];
  const inCity = counties(below, city);
  return (
    <>
      {inArea.length > 0 && (
        <SelectField
          id={fieldId('/region/city')}
          label={voice.say('place.city')}
          value={isProvince(city) ? '' : city}
          choices={choices(inArea, catalogue, voice)}
          none={voice.say('place.unknown')}
          onPick={(value) => pick(value || area)}
        />
      )}
      {inCity.length > 0 && (
        <SelectField
          id={fieldId('/region/county')}
          label={voice.say('place.county')}
          value={region.endsWith('00') ? '' : region}
          choices={choices(inCity, catalogue, voice)}
          none={voice.say('place.unknown')}
          onPick={(value) => pick(value || city)}
        />
      )}
    </>
  );
}

export function choices(places: Place[], catalogue: Catalogue, voice: Voice): Choice[] {
  return places.map((place) => ({ value: place.code, label: shortName(place, catalogue, voice) }));
}
