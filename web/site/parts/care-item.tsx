import { removeCare, textAt, withCare, withText, type CareEntry, type CostKnown } from '../../common/entry.ts';
import { careFields, careForm, deliveries } from '../../common/fields.ts';
import { sameInstitutionText } from '../../common/institutions.ts';
import { careName } from '../../common/telling.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { EntryChoice, EntryDate, EntryText } from '../fields/entry-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { usePage, useTelling } from '../page.ts';

export function CareItem({ item }: { item: number }) {
  const { entry, change, faults, voice } = usePage();
  const telling = useTelling();
  const { form } = telling;
  const at = (field: string) => `/care/${item}${field}`;
  const kind = textAt(entry, at('/kind'));
  const care = entry.care[item] as CareEntry;
  const own = careForm(form, kind);
  const has = new Set(own ? careFields(care, own) : []);
  const same = sameInstitutionText(entry, item, telling);

  return (
    <fieldset class="care">
      <legend>{careName(item, telling)}</legend>
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
      <ChoiceField
        id={at('/cost')}
        label={voice.say('cost.title')}
        fault={faults.get(at('/cost'))}
        value={care.costKnown}
        choices={[
          { value: 'parts', label: voice.say('cost.parts') },
          { value: 'total', label: voice.say('cost.total') },
        ]}
        onPick={(value) => change(withCare(entry, item, (old) => ({ ...old, costKnown: value as CostKnown })))}
      />
      <div class="pair">
        {has.has('/cost/total') && <EntryText path={at('/cost/total')} inputMode="decimal" />}
        <EntryText path={at('/cost/in_policy')} inputMode="decimal" />
        {has.has('/cost/out_of_policy') && <EntryText path={at('/cost/out_of_policy')} inputMode="decimal" />}
      </div>
      <button type="button" class="link" onClick={() => change(removeCare(entry, item))}>
        {voice.say('care.remove')}
      </button>
    </fieldset>
  );
}
