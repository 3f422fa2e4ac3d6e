import { cities, cityOf, counties, isProvince, provinceOf, type Place } from '../../common/places.ts';
import { SelectField } from '../fields/select-field.tsx';
import { usePage } from '../page.ts';
import { usePlacesOf } from '../places.ts';
import { useRegion } from './use-region.ts';

/** The city and the county of the region that is chosen, as far as they lie below an area. Each may be left open. */
export function FieldsBelow({ area }: { area: string }) {
  const { fieldId, voice } = usePage();
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
          choices={choices(inArea)}
          none={voice.say('place.unknown')}
          onPick={(value) => pick(value || area)}
        />
      )}
      {inCity.length > 0 && (
        <SelectField
          id={fieldId('/region/county')}
          label={voice.say('place.county')}
          value={region.endsWith('00') ? '' : region}
          choices={choices(inCity)}
          none={voice.say('place.unknown')}
          onPick={(value) => pick(value || city)}
        />
      )}
    </>
  );
}

export function choices(places: Place[]): { value: string; label: string }[] {
  return places.map(({ code, name }) => ({ value: code, label: name }));
}
