import type { Care, Form, Situation } from 'mingbai/small';
import type { CareEntry, Entry } from './entry.ts';
import { careFields, careForm, counts, factFields, identitiesIn, type CareForm } from './fields.ts';
import { institutionIds } from './institutions.ts';
import { typedNumber } from './typed-number.ts';

/** What the engine is asked: everything entered that applies, for the region and year of the form. */
export function situationOf(entry: Entry, form: Form): Situation {
  const situation: Situation = { region: form.region, benefit_year: form.benefit_year };
  const identities = identitiesIn(form, entry.identities);
  if (identities !== null) put(situation, '/person/identities', identities);
  const locality = entry.texts['/person/locality'];
  if (form.localities.some(({ id }) => id === locality)) put(situation, '/person/locality', locality);
  for (const field of [...factFields(entry.identities, form), '/enrolment/paid_on', '/enrolment/period']) {
    const text = entry.texts[field]?.trim();
    if (text) put(situation, field, valueOf(field, text));
  }
  if (entry.care.length > 0) {
    const institutions = institutionIds(entry.care);
    situation.care = entry.care.map((care, index) => careOf(care, institutions[index], form));
  }
  return situation;
}

function careOf(entry: CareEntry, institution: string | undefined, form: Form): Care {
  const kind = careForm(form, entry.texts['/kind']);
  const care = { kind: entry.texts['/kind'] } as Care;
  if (kind === undefined) return care;
  for (const field of careFields(kind)) {
    const text = field === '/institution/id' ? (institution ?? '') : (entry.texts[field]?.trim() ?? '');
    if (text === '') continue;
    const offered = offeredBy[field]?.(kind);
    if (offered !== undefined && !offered.some(({ id }) => id === text)) continue;
    put(care, field, valueOf(field, text));
  }
  return care;
}

/** The fields whose choices the form offers. */
const offeredBy: Record<string, (form: CareForm) => { id: string }[]> = {
  '/disease': ({ diseases }) => diseases,
  '/institution/class': ({ classes }) => classes,
};

function valueOf(field: string, text: string): string | number {
  if (field.startsWith('/cost/')) return typedNumber(text);
  if (counts.includes(field) && /^\d{1,3}$/.test(typedNumber(text))) return Number(typedNumber(text));
  return text;
}

function put(target: object, pointer: string, value: unknown): void {
  const [name = '', ...rest] = pointer.slice(1).split('/');
  const object = target as Record<string, unknown>;
  if (rest.length === 0) object[name] = value;
  else put((object[name] ??= {}) as object, `/${rest.join('/')}`, value);
}
