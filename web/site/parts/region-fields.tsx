import type { ComponentChildren } from 'preact';
import { provinceOf, provinces } from '../../common/places.ts';
import { SelectField } from '../fields/select-field.tsx';
import { usePage } from '../page.ts';
import { choices, FieldsBelow } from './fields-below.tsx';
import { PlaceSearch } from './place-search.tsx';
import { useRegion } from './use-region.ts';

/** Where somebody is insured, by name or from the province down; what is asked of it besides stands beside. */
export function RegionFields({ children }: { children?: ComponentChildren }) {
  const [region] = useRegion();
  return (
    <>
      <PlaceSearch />
      <div class="pair">
        <ProvinceField />
        <FieldsBelow area={provinceOf(region)} />
        {children}
      </div>
    </>
  );
}

function ProvinceField() {
  const { places, catalogue, faults, fieldId, voice } = usePage();
  const [region, pick] = useRegion();
  return (
    <SelectField
      id={fieldId('/region')}
      label={voice.say('place.province')}
      fault={faults.get('/region')}
      value={region === '' ? '' : provinceOf(region)}
      choices={[{ value: '000000', label: voice.say('place.nation') }, ...choices(provinces(places), catalogue, voice)]}
      none={voice.say('choice.none')}
      onPick={pick}
    />
  );
}
