import type { Day } from 'mingbai/small';
import { fieldAt, textAt } from '../../../common/entry.ts';
import { day } from '../../../common/format.ts';
import { choicesOf, type Choice } from '../../../common/questions.ts';
import { isDay, type Telling } from '../../../common/telling.ts';
import type { WordingKey } from '../../../common/wording/voice.ts';
import { faultAt, type Scene } from './scene.ts';

/** A field as it is drawn. Its path says what its value is of. */
export interface Field {
  path: string;
  control: 'text' | 'date' | 'select' | 'choice' | 'checks';
  label: string;
  /** The item of care that it is about, where its label does not say it. */
  about: string;
  hint: string;
  fault: string;
  value: string;
  /** What the value is called, or what stands where there is none. */
  shown: string;
  choices: Option[];
  /** Of the choice that is the value. */
  index: number;
  keyboard: Keyboard;
  /** Where a picker of days begins. */
  from: Day;
  /** What takes a day back, where there is one. */
  clear: string;
}

export interface Option {
  value: string;
  label: string;
  hint: string;
  checked: boolean;
}

/** As an `input` names them: amounts, counts and words. */
export type Keyboard = 'digit' | 'number' | 'text';

export type Described = Pick<Field, 'path' | 'label'> & Partial<Pick<Field, 'about' | 'hint' | 'fault'>>;

const plain = {
  about: '',
  hint: '',
  fault: '',
  value: '',
  shown: '',
  choices: [],
  index: 0,
  keyboard: 'text',
  from: '',
  clear: '',
} as const;

/** A field of the entry, labelled by the wording of its pointer. */
export function described(path: string, scene: Scene, label?: string): Described {
  const { voice } = scene;
  const { field } = fieldAt(path);
  return {
    path,
    label: label ?? voice.say(`field.${field}` as WordingKey),
    hint: voice.find(`field.${field}.hint`) ?? '',
    fault: faultAt(scene, path),
  };
}

export function textField(field: Described, value: string, keyboard: Keyboard): Field {
  return { ...plain, ...field, choices: [], control: 'text', value, keyboard };
}

export function dateField(field: Described, value: string, { voice, telling, today }: Scene): Field {
  const isSaid = isDay(value);
  return {
    ...plain,
    ...field,
    choices: [],
    control: 'date',
    value,
    shown: isSaid ? day(value, voice) : voice.say('choice.none'),
    from: `${telling?.form.benefit_year ?? today.slice(0, 4)}-01-01`,
    clear: isSaid ? voice.say('field.clear') : '',
  };
}

/** One of many, in a list; `none` stands for no choice where there may be none. */
export function selectField(field: Described, value: string, choices: Choice[], none?: string): Field {
  const all = none === undefined ? choices : [{ value: '', label: none }, ...choices];
  const index = Math.max(0, all.findIndex((choice) => choice.value === value));
  return { ...plain, ...field, control: 'select', value, choices: options(all, [value]), index, shown: all[index]?.label ?? '' };
}

/** One of a few, side by side. */
export function choiceField(field: Described, value: string, choices: Choice[]): Field {
  return { ...plain, ...field, control: 'choice', value, choices: options(choices, [value]) };
}

/** What stands for none of the identities. */
export const noIdentity = '-';

/** The identities that the form offers, several of which may hold, and that none of them does. */
export function identitiesField(field: Described, { entry, form, voice }: Telling): Field {
  const none = { value: noIdentity, label: voice.say('identities.none') };
  const all = [...form.identities.map(({ id, name }) => ({ value: id, label: voice.name(name) })), none];
  const said = entry.identities?.length === 0 ? [noIdentity] : (entry.identities ?? []);
  return { ...plain, ...field, control: 'checks', choices: options(all, said) };
}

export function entryText(path: string, keyboard: Keyboard, scene: Scene): Field {
  return textField(described(path, scene), textAt(scene.visit.session.entry, path), keyboard);
}

export function entryDate(path: string, scene: Scene, label?: string): Field {
  return dateField(described(path, scene, label), textAt(scene.visit.session.entry, path), scene);
}

/** A choice of the entry that may be left open. */
export function entryChoice(path: string, ids: string[], scene: Scene, telling: Telling): Field {
  const choices = choicesOf(fieldAt(path).field, ids, telling);
  return selectField(described(path, scene), textAt(telling.entry, path), choices, scene.voice.say('choice.unknown'));
}

function options(choices: Choice[], said: string[]): Option[] {
  return choices.map(({ value, label, hint = '' }) => ({ value, label, hint, checked: said.includes(value) }));
}
