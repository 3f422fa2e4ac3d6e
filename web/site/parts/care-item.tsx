import { removeCare, textAt, withCare, withText } from '../../common/entry.ts';
import { careFields, careForm, deliveries } from '../../common/fields.ts';
import { sameInstitutionText } from '../../common/institutions.ts';
import { careName } from '../../common/telling.ts';
import { EntryChoice, EntryDate, EntryText } from '../fields/entry-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { usePage, useTelling } from '../page.ts';
import { CostFields } from './cost-fields.tsx';

export function CareItem({ item }: { item: number }) {
  const { entry, change, faults, voice } = usePage();
  const telling = useTelling();
  const { form } = telling;
  const at = (field: string) => `/care/${item}${field}`;
  const kind = textAt(entry, at('/kind'));
  const own = careForm(form, kind);
  const has = new Set(own ? careFields(own) : []);
  const same = sameInstitutionText(entry, item, telling);

  return (
    <fieldset class="care">
      <legend class="unseen">{careName(item, telling)}</legend>
      <div class="pair">
        <SelectField
          id={at('/kind')}
          label={voice.say('field./kind')}
          fault={faults.get(at('/kind'))}
          value={kind}
          choices={form.care.map((other) => ({ value: other.kind, label: voice.name(other.name) }))}
          {...(own === undefined && { none: voice.say('choice.none') })}
          onPick={(value) => change(withText(entry, at('/kind'), value))}
        />
        <EntryDate path={at('/on')} label={voice.find(`field./on.${kind}`)} />
        {has.has('/disease') && (
          <EntryChoice path={at('/disease')} ids={own?.diseases.map(({ id }) => id) ?? []} />
        )}
        {has.has('/discharged_on') && <EntryDate path={at('/discharged_on')} />}
        {has.has('/delivery') && <EntryChoice path={at('/delivery')} ids={deliveries} />}
        {has.has('/babies') && <EntryText path={at('/babies')} inputMode="numeric" />}
        {has.has('/institution/class') && (
          <EntryChoice path={at('/institution/class')} ids={own?.classes.map(({ id }) => id) ?? []} />
        )}
        <EntryText path={at('/institution/id')} inputMode="text" />
      </div>
      {same && (
        <p class="soft">
          {voice.say('same.chosen', { choice: same })}{' '}
          <button
            type="button"
            class="link"
            onClick={() => change(withCare(entry, item, (old) => ({ ...old, sameAs: [], differsFrom: [] })))}
          >
            {voice.say('same.again')}
          </button>
        </p>
      )}
      <CostFields item={item} />
      <button type="button" class="link" onClick={() => change(removeCare(entry, item))}>
        {voice.say('care.remove')}
      </button>
    </fieldset>
  );
}
