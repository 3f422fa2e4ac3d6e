import { useState } from 'preact/hooks';
import { placesNamed, provinceOf } from '../../common/places.ts';
import { TextField } from '../fields/text-field.tsx';
import { usePage } from '../page.ts';
import { usePlacesOf } from '../places.ts';
import { useRegion } from './use-region.ts';

/** A place by its name: provinces, cities, and what lies in the province that is chosen. */
export function PlaceSearch() {
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
