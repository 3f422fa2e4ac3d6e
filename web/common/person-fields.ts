import { dateField, openChoice, textField, type Field } from './field.ts';
import { counts, factFields, identitiesIn } from './fields.ts';
import { identitiesField } from './identities.ts';
import type { Telling } from './telling.ts';

/** Who is insured: where they live, which identities they hold, and what matters for these. */
export function personFields(telling: Telling): Field[] {
  const { form, entry } = telling;
  const localities = form.localities.map(({ id }) => id);
  return [
    ...(localities.length > 0 ? [openChoice('/person/locality', localities, telling)] : []),
    ...(form.identities.length > 0 ? [identitiesField(telling)] : []),
    ...factFields(identitiesIn(form, entry.identities) ?? [], form).map((path) =>
      counts.includes(path) ? textField(path, 'numeric', telling) : dateField(path, telling),
    ),
  ];
}
