import { textAt } from '../../../common/entry.ts';
import { careFields, careForm, deliveries } from '../../../common/fields.ts';
import type { Choice } from '../../../common/questions.ts';
import type { Telling } from '../../../common/telling.ts';
import { choiceField, described, entryChoice, entryDate, entryText, selectField, type Field } from './field.ts';
import { faultAt, type Scene } from './scene.ts';

/** What an item of care cost in all, and how much of it is in policy where the bill says so. */
export function costFields(item: number, scene: Scene): Field[] {
  const at = (field: string) => `/care/${item}/cost${field}`;
  /** Once this was asked instead of the total. */
  const hasRest = scene.visit.session.entry.care[item]?.texts['/cost/out_of_policy'] !== undefined;
  const paths = [at('/total'), at('/in_policy'), ...(hasRest ? [at('/out_of_policy')] : [])];
  return paths.map((path) => entryText(path, 'digit', scene));
}

export function careItemFields(item: number, scene: Scene, telling: Telling): Field[] {
  const { voice } = scene;
  const { form, entry } = telling;
  const at = (field: string) => `/care/${item}${field}`;
  const kind = textAt(entry, at('/kind'));
  const own = careForm(form, kind);
  const has = new Set(own ? careFields(own) : []);
  const kinds = form.care.map((other) => ({ value: other.kind, label: voice.name(other.name) }));
  const ids = (named: { id: string }[] = []) => named.map(({ id }) => id);
  return [
    selectField(described(at('/kind'), scene), kind, kinds, own ? undefined : voice.say('choice.none')),
    entryDate(at('/on'), scene, voice.find(`field./on.${kind}`)),
    ...(has.has('/disease') ? [entryChoice(at('/disease'), ids(own?.diseases), scene, telling)] : []),
    ...(has.has('/discharged_on') ? [entryDate(at('/discharged_on'), scene)] : []),
    ...(has.has('/delivery') ? [entryChoice(at('/delivery'), deliveries, scene, telling)] : []),
    ...(has.has('/babies') ? [entryText(at('/babies'), 'number', scene)] : []),
    ...(has.has('/institution/class') ? [entryChoice(at('/institution/class'), ids(own?.classes), scene, telling)] : []),
    entryText(at('/institution/id'), 'text', scene),
    ...costFields(item, scene),
  ];
}

/** What the first care is, on the way to an answer. */
export function kindField(scene: Scene, { form, entry, voice }: Telling): Field {
  const path = '/care/0/kind';
  const kinds: Choice[] = form.care.map(({ kind, name }) => ({
    value: kind,
    label: voice.name(name),
    hint: voice.find(`flow.kind.${kind}`) ?? '',
  }));
  return choiceField({ path, label: voice.say('flow.kind'), fault: faultAt(scene, path) }, textAt(entry, path), kinds);
}
