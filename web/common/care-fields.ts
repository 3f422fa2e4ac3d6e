import { textAt } from './entry.ts';
import { dateField, described, openChoice, textField, type Field } from './field.ts';
import { careFields, careForm, deliveries } from './fields.ts';
import type { Telling } from './telling.ts';

/** What an item of care was: its kind, when and where. */
export function visitFields(item: number, telling: Telling): Field[] {
  const { form, entry, voice } = telling;
  const at = (field: string) => `/care/${item}${field}`;
  const kind = textAt(entry, at('/kind'));
  const own = careForm(form, kind);
  const has = own ? careFields(own) : [];
  const ids = (named: { id: string }[] = []) => named.map(({ id }) => id);
  const on = dateField(at('/on'), telling);
  const fields: Record<string, () => Field> = {
    '/disease': () => openChoice(at('/disease'), ids(own?.diseases), telling),
    '/discharged_on': () => dateField(at('/discharged_on'), telling),
    '/delivery': () => openChoice(at('/delivery'), deliveries, telling),
    '/babies': () => textField(at('/babies'), 'numeric', telling),
    '/institution/class': () => openChoice(at('/institution/class'), ids(own?.classes), telling),
  };
  return [
    {
      ...described(at('/kind'), telling),
      control: 'select',
      value: kind,
      choices: form.care.map((other) => ({ value: other.kind, label: voice.name(other.name) })),
      none: own ? null : voice.say('choice.none'),
    },
    { ...on, label: voice.find(`field./on.${kind}`) ?? on.label },
    ...Object.entries(fields).flatMap(([field, make]) => (has.includes(field) ? [make()] : [])),
    textField(at('/institution/id'), 'text', telling),
  ];
}

/** What an item of care cost in all, and how much of it is in policy where the bill says so. */
export function costFields(item: number, said: Pick<Telling, 'voice' | 'entry'>): Field[] {
  /** Once this was asked instead of the total. */
  const hasRest = said.entry.care[item]?.texts['/cost/out_of_policy'] !== undefined;
  const fields = ['/total', '/in_policy', ...(hasRest ? ['/out_of_policy'] : [])];
  return fields.map((field) => textField(`/care/${item}/cost${field}`, 'decimal', said));
}

/** What the first care is, on the way to an answer. */
export function firstKindField({ form, entry, voice }: Telling): Field {
  const path = '/care/0/kind';
  return {
    path,
    label: voice.say('flow.kind'),
    hint: '',
    about: '',
    control: 'choice',
    value: textAt(entry, path),
    choices: form.care.map(({ kind, name }) => ({
      value: kind,
      label: voice.name(name),
      hint: voice.find(`flow.kind.${kind}`) ?? '',
    })),
  };
}
