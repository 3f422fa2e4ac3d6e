import type { Question } from 'mingbai';
import { fieldAt, textAt, withText, type Entry } from './entry.ts';
import { day } from './format.ts';
import { sameInstitution, withSameInstitution } from './institutions.ts';
import { careName, wordName, type Telling } from './telling.ts';

/** A question of the engine in words. */
export interface Ask {
  path: string;
  control: 'choice' | 'text' | 'date' | 'identities';
  title: string;
  hint: string;
  /** The item of care that is asked about. */
  about: string | null;
  choices: Choice[];
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** `null` where the page has no words to ask it. */
export function askOf({ path, type, options }: Question, telling: Telling): Ask | null {
  const { voice } = telling;
  const { item, field } = fieldAt(path);
  const title = voice.find(`question.${field}`);
  if (title === undefined) return null;
  const control =
    type === 'date' ? 'date' : type === 'identities' ? 'identities' : options.length > 0 ? 'choice' : 'text';
  return {
    path,
    control,
    title,
    hint: voice.find(`question.${field}.hint`) ?? '',
    about: item === null ? null : careName(item, telling),
    choices:
      type === 'same_institution' ? sameInstitutionChoices(options, telling) : choicesOf(field, options, telling),
  };
}

export function answerOf(entry: Entry, { path, type, options }: Question): string {
  return type === 'same_institution' ? sameInstitution(entry, path, options) : textAt(entry, path);
}

export function withAnswer(entry: Entry, { path, type, options }: Question, answer: string): Entry {
  return type === 'same_institution'
    ? withSameInstitution(entry, path, options, answer)
    : withText(entry, path, answer);
}

export function isAnswered(entry: Entry, question: Question): boolean {
  return question.type === 'identities' ? entry.identities !== null : answerOf(entry, question) !== '';
}

/** The choices of a field, by the ids that the form or a question offers. */
export function choicesOf(field: string, ids: string[], telling: Telling): Choice[] {
  return ids.flatMap((id) => {
    const label = wordName(id, telling);
    if (label === undefined) return [];
    return [{ value: id, label, hint: field === '/enrolment/period' ? daysOfPeriod(id, telling) : '' }];
  });
}

function sameInstitutionChoices(options: string[], telling: Telling): Choice[] {
  const { voice } = telling;
  return [
    ...options.map((option) => ({
      value: option,
      label: voice.say('same.as', { care: careName(Number(option.slice('/care/'.length)), telling) }),
    })),
    { value: 'none', label: voice.say('same.none') },
  ];
}

function daysOfPeriod(id: string, { voice, form }: Telling): string {
  const window = form.windows.find((other) => other.id === id);
  if (!window?.from || !window.to) return '';
  return voice.say('range.between', { low: day(window.from, voice), high: day(window.to, voice) });
}
