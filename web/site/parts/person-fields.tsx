import { counts, factFields, identitiesIn } from '../../common/fields.ts';
import { EntryChoice, EntryDate, EntryText } from '../fields/entry-field.tsx';
import { IdentitiesField } from '../fields/identities-field.tsx';
import { usePage, useTelling } from '../page.ts';

export function PersonFields() {
  const { entry, change, voice } = usePage();
  const { form } = useTelling();
  return (
    <>
      {form.localities.length > 0 && (
        <EntryChoice path="/person/locality" ids={form.localities.map(({ id }) => id)} />
      )}
      {form.identities.length > 0 && (
        <IdentitiesField
          id="/person/identities"
          label={voice.say('field./person/identities')}
          onPick={(identities) => change({ ...entry, identities })}
        />
      )}
      {factFields(identitiesIn(form, entry.identities) ?? [], form).map((path) =>
        counts.includes(path) ? (
          <EntryText key={path} path={path} inputMode="numeric" />
        ) : (
          <EntryDate key={path} path={path} />
        ),
      )}
    </>
  );
}
