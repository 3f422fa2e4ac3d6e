import type { Form, Text } from 'mingbai/small';
import { careForm } from './fields.ts';
import { textAt, type Entry } from './entry.ts';
import type { Purpose } from './flow.ts';
import { day } from './format.ts';
import type { Voice } from './wording/voice.ts';

/** What is needed to word an estimate: the language, the names of things, and what was entered. */
export interface Telling {
  voice: Voice;
  form: Form;
  entry: Entry;
  /** What was come for, where it was told. */
  purpose?: Purpose | null;
}

/** "第 1 次：普通门诊，3 月 5 日", "第 1 次：门诊慢特病（冠心病）" */
export function careName(item: number, { voice, form, entry }: Telling): string {
  const kind = careForm(form, textAt(entry, `/care/${item}/kind`));
  const on = textAt(entry, `/care/${item}/on`);
  const number = String(item + 1);
  if (kind === undefined) return visitName(item, voice);
  const disease = kind.diseases.find(({ id }) => id === textAt(entry, `/care/${item}/disease`));
  const name = voice.name(kind.name);
  const named = disease ? voice.say('care.disease', { kind: name, disease: voice.name(disease.name) }) : name;
  const parts = { number, kind: named };
  return isDay(on)
    ? voice.say('care.name.on', { ...parts, day: day(on, voice, form.benefit_year) })
    : voice.say('care.name', parts);
}

/** "第 1 次" */
export function visitName(item: number, voice: Voice): string {
  return voice.say('table.visit', { number: String(item + 1) });
}

/** The name of a class, disease, locality, identity, period or delivery, if there is one. */
export function wordName(id: string, { voice, form }: Telling): string | undefined {
  const ofCare = form.care.flatMap(({ classes, diseases }) => [...classes, ...diseases]);
  const named = [...ofCare, ...form.localities, ...form.identities];
  const name: Text | undefined = named.find((other) => other.id === id)?.name;
  return name ? voice.name(name) : (voice.find(`period.${id}`) ?? voice.find(`delivery.${id}`));
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
