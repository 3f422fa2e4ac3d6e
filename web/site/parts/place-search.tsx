import { useState } from 'preact/hooks';
import { textAt } from '../../common/entry.ts';
import { searchPlaces } from '../../common/place-search.ts';
import { TextField } from '../fields/text-field.tsx';
import { usePage } from '../page.ts';
import { useAtlas, useEnglishProvinces, useGazetteer } from '../places.ts';
import { useTake } from '../take.ts';
import { Words } from './words.tsx';

/** A place by its name or its code. */
export function PlaceSearch() {
  const { entry, fieldId, voice } = usePage();
  const take = useTake();
  const atlas = useAtlas(textAt(entry, '/region'));
  const [typed, setTyped] = useState('');
  const english = useEnglishProvinces(/[a-z]/i.test(typed));
  const gazetteer = useGazetteer(typed !== '');
  const { status, found } = searchPlaces(typed, atlas, gazetteer, voice, english);
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
      <p class={found.length > 0 ? 'unseen' : undefined} role="status">{status}</p>
      {found.length > 0 && (
        <ul class="found">
          {found.map(({ code, name }) => (
            <li key={code}>
              <button
                type="button"
                class="option"
                onClick={() => {
                  take('/region', code);
                  setTyped('');
                }}
              >
                <Words text={name} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
