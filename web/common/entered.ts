import type { Form } from 'mingbai/small';
import { fieldAt, textAt, type CareEntry } from './entry.ts';
import { careFields, careForm, factFields, identitiesIn } from './fields.ts';
import { day, yuan } from './format.ts';
import { sameInstitutionText } from './institutions.ts';
import { isDay, visitName, wordName, type Telling } from './telling.ts';
import { typedNumber } from './typed-number.ts';
import type { WordingKey } from './wording/voice.ts';

/** An answer in words, and the name of its field. */
export interface Entered {
  name: string;
  text: string;
}

/** The fields whose answer is one of those that the form offers; what it does not offer is no answer. */
const chosen = ['/person/locality', '/enrolment/period', '/disease', '/delivery', '/institution/class'];

/** All that is entered and applies, by its field. */
export function entered(telling: Telling): Map<string, Entered> {
  const { form, entry } = telling;
  const fields = [
    '/region',
    '/benefit_year',
    '/person/identities',
    ...factFields(entry.identities, form),
    '/enrolment/paid_on',
    '/enrolment/period',
    '/person/locality',
    ...entry.care.flatMap((care, item) => enteredOfCare(care, form).map((field) => `/care/${item}${field}`)),
  ];
  const all = fields.map((path): [string, Entered] => [
    path,
    { name: fieldName(path, telling), text: enteredText(path, telling) },
  ]);
  return new Map(all.filter(([, { text }]) => text !== ''));
}

function enteredOfCare(care: CareEntry, form: Form): string[] {
  const kind = careForm(form, care.texts['/kind']);
  return kind ? ['/kind', ...careFields(kind)] : [];
}

/** An answer in words; nothing where there is none. */
export function enteredText(path: string, telling: Telling): string {
  const { voice, form, entry } = telling;
  const { item, field } = fieldAt(path);
  const text = textAt(entry, path).trim();
  if (field === '/region') return form.name ? voice.name({ en: form.name.zh, ...form.name }) : '';
  if (field === '/benefit_year') return voice.say('year', { year: text });
  if (field === '/person/identities') return identitiesText(telling);
  if (field === '/kind') return kindName(text, telling);
  if (field === '/institution/id' && item !== null) return text || (sameInstitutionText(entry, item, telling) ?? '');
  if (field.startsWith('/cost/') && text !== '') return yuan(typedNumber(text), voice);
  if (chosen.includes(field)) return wordName(text, telling) ?? '';
  return isDay(text) ? day(text, voice) : text;
}

function fieldName(path: string, { voice, entry }: Telling): string {
  const { item, field } = fieldAt(path);
  const name = voice.say(`field.${field}` as WordingKey);
  if (item === null) return name;
  const ofKind = voice.find(`field.${field}.${textAt(entry, `/care/${item}/kind`)}`);
  return voice.say('compare.of_visit', { visit: visitName(item, voice), field: ofKind ?? name });
}

function kindName(kind: string, { voice, form }: Telling): string {
  const own = careForm(form, kind);
  return own ? voice.name(own.name) : '';
}

function identitiesText(telling: Telling): string {
  const { voice, form, entry } = telling;
  const identities = identitiesIn(form, entry.identities);
  if (identities?.length === 0) return voice.say('identities.none');
  return identities?.map((id) => wordName(id, telling)).join(voice.say('list')) ?? '';
}
