import { useState } from 'preact/hooks';
import { englishName, placeName, placesNamed, provinceOf } from '../../common/places.ts';
import { TextField } from '../fields/text-field.tsx';
import { usePage } from '../page.ts';
import { useEnglishProvinces, usePlacesOf } from '../places.ts';
import { useRegion } from './use-region.ts';
import { Words } from './words.tsx';

/** A place by its name: provinces, cities, and what lies in the province that is chosen. */
export function PlaceSearch() {
  const { places, catalogue, fieldId, voice } = usePage();
  const [region, pick] = useRegion();
  const below = usePlacesOf(provinceOf(region));
  const [typed, setTyped] = useState('');
  const known = [...new Map([...places, ...below].map((place) => [place.code, place])).values()];
  const english = useEnglishProvinces(/[a-z]/i.test(typed));
  const found = placesNamed(typed, known, (code) => englishName(code, catalogue, english));
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
          {found.map(({ code }) => (
            <li key={code}>
              <button
                type="button"
                class="option"
                onClick={() => {
                  pick(code);
                  setTyped('');
                }}
              >
                <Words text={placeName(code, known, catalogue, voice)} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
