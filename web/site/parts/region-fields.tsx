import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { textAt } from '../../common/entry.ts';
import {
  answering,
  cities,
  cityOf,
  counties,
  isProvince,
  placesNamed,
  provinceOf,
  provinces,
  type Place,
} from '../../common/places.ts';
import { withRegion } from '../../common/reckoning.ts';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { usePage } from '../page.ts';
import { usePlacesOf } from '../places.ts';

/** Where somebody is insured, by name or from the province down; what is asked of it besides stands beside. */
export function RegionFields({ children }: { children?: ComponentChildren }) {
  const { entry, catalogue, voice } = usePage();
  const region = textAt(entry, '/region');
  const own = answering(region, catalogue);
  return (
    <>
      <SearchField />
      <div class="pair">
        <LevelFields />
        {children}
      </div>
      {region !== '' && own && own.region !== region && (
        <p class="soft">{voice.say('place.answered', { name: voice.name(own.name) })}</p>
      )}
    </>
  );
}

function useRegion(): [region: string, pick: (region: string) => void] {
  const { entry, change, catalogue } = usePage();
  return [textAt(entry, '/region'), (value) => change(withRegion(entry, value, catalogue))];
}

/** The province, and below it what there is. */
function LevelFields() {
  const { places, faults, fieldId, voice } = usePage();
  const [region, pick] = useRegion();
  const province = provinceOf(region);
  const below = usePlacesOf(province);
  const city = cityOf(region);
  const inCity = counties(below, city);
  return (
    <>
      <SelectField
        id={fieldId('/region')}
        label={voice.say('place.province')}
        fault={faults.get('/region')}
        value={region === '' ? '' : province}
        choices={[{ value: '000000', label: voice.say('place.nation') }, ...choices(provinces(places))]}
        none={voice.say('choice.none')}
        onPick={pick}
      />
      {cities(below).length > 0 && (
        <SelectField
          id={fieldId('/region/city')}
          label={voice.say('place.city')}
          value={isProvince(city) ? '' : city}
          choices={choices(cities(below))}
          none={voice.say('place.unknown')}
          onPick={(value) => pick(value || province)}
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

function choices(places: Place[]): { value: string; label: string }[] {
  return places.map(({ code, name }) => ({ value: code, label: name }));
}

/** A place by its name: provinces, cities, and what lies in the province that is chosen. */
function SearchField() {
  const { places, fieldId, voice } = usePage();
  const [region, pick] = useRegion();
  const below = usePlacesOf(provinceOf(region));
  const [typed, setTyped] = useState('');
  const known = [...new Map([...places, ...below].map((place) => [place.code, place])).values()];
  const found = placesNamed(typed, known);
  return (
    <div class="search">
      <TextField
        id={fieldId('place-search')}
        label={voice.say('place.search')}
        hint={voice.say('place.search.hint')}
        value={typed}
        inputMode="text"
        onType={setTyped}
        onLeave={() => {}}
      />
      <p class="unseen" role="status">
        {typed.trim() !== '' && voice.say('place.found', { count: String(found.length) })}
      </p>
      {found.length > 0 && (
        <ul class="found">
          {found.map(({ code, name }) => (
            <li key={code}>
              <button
                type="button"
                class="option"
                onClick={() => {
                  pick(code);
                  setTyped('');
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
