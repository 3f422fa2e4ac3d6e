import { fieldAt, textAt } from './entry.ts';
import { day } from './format.ts';
import { wordName, type Telling } from './telling.ts';
import type { WordingKey } from './wording/voice.ts';

/** A field as it is asked: what it is called, and what was said. */
export type Field = Described & Control;

export interface Described {
  /** The pointer of what its value is of. */
  path: string;
  label: string;
  hint: string;
  /** The item of care that it is about, where its label does not say it. */
  about: string;
}

type Control =
  | { control: 'text'; value: string; keyboard: Keyboard }
  | { control: 'date'; value: string }
  /** One of many, in a list; `none` stands for no choice where there may be none. */
  | { control: 'select'; value: string; choices: Choice[]; none: string | null }
  /** One of a few, side by side. */
  | { control: 'choice'; value: string; choices: Choice[] }
  /** Those of several that hold; it gives the one that is ticked or not any more. */
  | { control: 'identities'; chosen: string[]; choices: Choice[] };

/** As HTML names them: amounts, counts and words. */
export type Keyboard = 'decimal' | 'numeric' | 'text';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

type Worded = Pick<Telling, 'voice' | 'entry'>;

/** A field of the entry, called by the wording of its pointer. */
export function described(path: string, { voice }: Pick<Telling, 'voice'>): Described {
  const { field } = fieldAt(path);
  return {
    path,
    label: voice.say(`field.${field}` as WordingKey),
    hint: voice.find(`field.${field}.hint`) ?? '',
    about: '',
  };
}

export function textField(path: string, keyboard: Keyboard, worded: Worded): Field {
  return { ...described(path, worded), control: 'text', value: textAt(worded.entry, path), keyboard };
}

export function dateField(path: string, worded: Worded): Field {
  return { ...described(path, worded), control: 'date', value: textAt(worded.entry, path) };
}

/** A choice that may be left open, of the ids that the form offers. */
export function openChoice(path: string, ids: string[], telling: Telling): Field {
  const choices = choicesOf(fieldAt(path).field, ids, telling);
  const none = telling.voice.say('choice.unknown');
  return { ...described(path, telling), control: 'select', value: textAt(telling.entry, path), choices, none };
}

/** The choices of a field, by the ids that the form or a question offers. */
export function choicesOf(field: string, ids: string[], telling: Telling): Choice[] {
  return ids.flatMap((id) => {
    const label = wordName(id, telling);
    if (label === undefined) return [];
    return [{ value: id, label, hint: field === '/enrolment/period' ? daysOfPeriod(id, telling) : '' }];
  });
}

function daysOfPeriod(id: string, { voice, form }: Telling): string {
  const window = form.windows.find((other) => other.id === id);
  if (!window?.from || !window.to) return '';
  return voice.say('range.between', { low: day(window.from, voice), high: day(window.to, voice) });
}
