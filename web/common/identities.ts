import type { Form } from 'mingbai/small';
import type { Entry } from './entry.ts';
import { described, type Described, type Field } from './field.ts';
import type { Telling } from './telling.ts';

/** What is chosen where none of the identities holds. */
export const noIdentity = '-';

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

/**
 * Takes those that are chosen now. None of them holds where that is chosen last; taking back the last one leaves the
 * question open again. Identities that this place does not offer stay as they are.
 */
export function withIdentities(entry: Entry, chosen: string[], form: Form): Entry {
  const wasNone = entry.identities?.length === 0;
  if (chosen.includes(noIdentity) && !wasNone) return { ...entry, identities: [] };
  const isOffered = (id: string) => form.identities.some((offered) => offered.id === id);
  const elsewhere = (entry.identities ?? []).filter((id) => !isOffered(id));
  const held = [...elsewhere, ...chosen.filter(isOffered)];
  return { ...entry, identities: held.length > 0 ? held : null };
}
