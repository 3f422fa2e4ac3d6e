import { costFields, visitFields } from '../../common/care-fields.ts';
import { removeCare } from '../../common/entry.ts';
import { sameInstitutionText, withoutSameInstitution } from '../../common/institutions.ts';
import { careName } from '../../common/telling.ts';
import { FormFields } from '../fields/form-fields.tsx';
import { usePage, useTelling } from '../page.ts';

export function CareItem({ item }: { item: number }) {
  const { entry, change, voice } = usePage();
  const telling = useTelling();
  const same = sameInstitutionText(entry, item, telling);
  return (
    <fieldset class="care">
      <legend class="unseen">{careName(item, telling)}</legend>
      <div class="pair"><FormFields fields={visitFields(item, telling)} /></div>
      {same && (
        <p class="soft">
          {voice.say('same.chosen', { choice: same })}{' '}
          <button type="button" class="link" onClick={() => change(withoutSameInstitution(entry, item))}>
            {voice.say('same.again')}
          </button>
        </p>
      )}
      <div class="pair"><FormFields fields={costFields(item, telling)} /></div>
      <button type="button" class="link" onClick={() => change(removeCare(entry, item))}>
        {voice.say('care.remove')}
      </button>
    </fieldset>
  );
}
