import type { Entry } from './entry.ts';
import { described, type Described, type Field } from './field.ts';
import type { Telling } from './telling.ts';

/** What is chosen where none of the identities holds. */
const noIdentity = '-';

/** The identities that the form offers, several of which may hold, and that none of them does. */
export function identitiesField(telling: Telling, asked: Described = described('/person/identities', telling)): Field {
  const { entry, form, voice } = telling;
  const offered = form.identities.map(({ id, name }) => ({ value: id, label: voice.name(name) }));
  return {
    ...asked,
    control: 'identities',
    chosen: entry.identities?.length === 0 ? [noIdentity] : (entry.identities ?? []),
    choices: [...offered, { value: noIdentity, label: voice.say('identities.none') }],
  };
}

/** Takes that one of the choices was ticked or not any more. Taking back the last one leaves the question open again. */
export function withIdentityToggled(entry: Entry, choice: string): Entry {
  const held = entry.identities ?? [];
  if (choice === noIdentity) return { ...entry, identities: entry.identities?.length === 0 ? null : [] };
  const toggled = held.includes(choice) ? held.filter((id) => id !== choice) : [...held, choice];
  return { ...entry, identities: toggled.length > 0 ? toggled : null };
}
