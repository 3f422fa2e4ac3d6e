import type { Day } from 'mingbai/small';
import { longestText } from '../../../common/entry.ts';
import type { Choice, Field, Keyboard } from '../../../common/field.ts';
import { day } from '../../../common/format.ts';
import { isDay } from '../../../common/telling.ts';
import { faultAt, type Scene } from './scene.ts';

/** What takes what a field gives: the entry, the question that is asked, or the search for a place. */
export type Taker = 'entry' | 'question' | 'search';

export interface FieldName {
  taker: Taker;
  /** What its value is of. */
  path: string;
}

/** What a field gives. */
export interface Given extends FieldName {
  value: string;
}

/** A field as it is drawn. */
export interface FieldView extends FieldName {
  control: Field['control'];
  label: string;
  /** The item of care that it is about, where its label does not say it. */
  about: string;
  hint: string;
  fault: string;
  /** What a screen reader says of its control: its name, what stands in it where the control does not say so, and its fault. */
  spoken: string;
  value: string;
  /** Whether somebody types in it, so that its value is not written over what they type meanwhile. */
  isTyping: boolean;
  /** What the value is called, or what stands where there is none. */
  shown: string;
  choices: Option[];
  /** Of the choice that is the value. */
  index: number;
  /** Of a text, in characters. */
  longest: number;
  /** As `input` names it. */
  keyboard: 'digit' | 'number' | 'text';
  /** Where a picker of days begins. */
  from: Day;
  /** What takes a day back, where there is one. */
  clear: string;
}

interface Option {
  value: string;
  label: string;
  hint: string;
  checked: boolean;
}

const keyboards: Record<Keyboard, FieldView['keyboard']> = { decimal: 'digit', numeric: 'number', text: 'text' };

export function fieldView(field: Field, scene: Scene, taker: Taker = 'entry'): FieldView {
  const { path, control, label, about, hint } = field;
  const fault = faultAt(scene, path);
  const { typing } = scene.visit;
  const isTyping = typing !== null && typing.path === path && typing.taker === taker;
  const plain = { value: '', shown: '', index: 0, longest: longestText, keyboard: 'text', from: '', clear: '' } as const;
  const value = valueOf(field, scene);
  const spoken = [label, about, value.shown, fault].filter(Boolean).join(' ');
  return { ...plain, choices: [], taker, path, isTyping, control, label, about, hint, fault, spoken, ...value };
}

function valueOf(field: Field, scene: Scene): Partial<FieldView> {
  switch (field.control) {
    case 'text': return { value: field.value, keyboard: keyboards[field.keyboard] };
    case 'date': return dayOf(field.value, scene);
    case 'select': return listOf(field);
    case 'choice': return { value: field.value, choices: options(field.choices, [field.value]) };
    case 'identities': return { choices: options(field.choices, field.chosen) };
  }
}

function dayOf(value: string, { voice, telling, today }: Scene): Partial<FieldView> {
  const isSaid = isDay(value);
  return {
    value,
    shown: isSaid ? day(value, voice) : voice.say('choice.none'),
    from: `${telling?.form.benefit_year ?? today.slice(0, 4)}-01-01`,
    clear: isSaid ? voice.say('field.clear') : '',
  };
}

function listOf({ value, choices, none }: Extract<Field, { control: 'select' }>): Partial<FieldView> {
  const all = none === null ? choices : [{ value: '', label: none }, ...choices];
  const index = Math.max(0, all.findIndex((choice) => choice.value === value));
  return { value, choices: options(all, [value]), index, shown: all[index]?.label ?? '' };
}

function options(choices: Choice[], said: string[]): Option[] {
  return choices.map(({ value, label, hint = '' }) => ({ value, label, hint, checked: said.includes(value) }));
}
