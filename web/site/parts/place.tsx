import { textAt } from '../../common/entry.ts';
import { fixedText, placeFields } from '../../common/place-fields.ts';
import { FormFields } from '../fields/form-fields.tsx';
import { usePage } from '../page.ts';
import { useAtlas } from '../places.ts';
import { AnsweredBy } from './answered-by.tsx';
import { PlaceSearch } from './place-search.tsx';
import { Words } from './words.tsx';

/** The place and the year, to be chosen as far as they are not fixed, and whose documents hold there. */
export function Place() {
  const page = usePage();
  const { place, voice, entry } = page;
  const atlas = useAtlas(place?.region ?? textAt(entry, '/region'));
  return (
    <>
      {place === null ? (
        <PlaceSearch />
      ) : (
        <p id="/region" tabIndex={-1}><Words text={fixedText(place, voice, atlas)} /></p>
      )}
      <div class="pair">
        <FormFields fields={placeFields(place, page, atlas)} />
      </div>
      <AnsweredBy />
    </>
  );
}
