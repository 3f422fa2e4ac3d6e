import { textAt } from '../../common/entry.ts';
import { provinceOf, provinces } from '../../common/places.ts';
import { yearsOf } from '../../common/reckoning.ts';
import { SelectField } from '../fields/select-field.tsx';
import { usePage } from '../page.ts';
import { choices, FieldsBelow } from './fields-below.tsx';
import { PlaceSearch } from './place-search.tsx';
import { useRegion } from './use-region.ts';
import { YearField } from './year-field.tsx';

/** Where somebody is insured, by name or from the province down, and in which year. */
export function PlaceFields() {
  const { entry, catalogue } = usePage();
  const region = textAt(entry, '/region');
  return (
    <>
      <PlaceSearch />
      <div class="pair">
        <ProvinceField />
        <FieldsBelow area={provinceOf(region)} />
        {yearsOf(region, catalogue).length > 0 && <YearField />}
      </div>
    </>
  );
}

function ProvinceField() {
  const { places, faults, voice } = usePage();
  const [region, pick] = useRegion();
  return (
    <SelectField
      id="/region"
      label={voice.say('place.province')}
      fault={faults.get('/region')}
      value={region === '' ? '' : provinceOf(region)}
      choices={[{ value: '000000', label: voice.say('place.nation') }, ...choices(provinces(places))]}
      none={voice.say('choice.none')}
      onPick={pick}
    />
  );
}
