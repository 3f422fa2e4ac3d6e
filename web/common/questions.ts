import type { Question } from 'mingbai/small';
import { fieldAt, textAt, withText, type Entry } from './entry.ts';
import { choicesOf, type Choice, type Field } from './field.ts';
import { counts } from './fields.ts';
import { identitiesField, withIdentityToggled } from './identities.ts';
import { sameInstitution, withSameInstitution } from './institutions.ts';
import { careName, type Telling } from './telling.ts';

/** The types whose answer is one of the options. */
const chosen: Question['type'][] = ['choice', 'same_institution'];

/** So many choices are offered side by side; more of them in a list. */
const mostSideBySide = 10;

/**
 * The questions that can be asked now, the most narrowing first. Where institutions are compared, an item waits for
 * those that it is compared with, so that they are already told apart among themselves. What was left empty beside the
 * total of a bill comes last.
 */
export function askableQuestions(questions: Question[], telling: Telling): Question[] {
  const open = questions.filter(
    (question) =>
      askOf(question, telling) !== null &&
      !(question.type === 'same_institution' && isAnswered(telling.entry, question)),
  );
  const compared = open.flatMap(({ path, type }) => (type === 'same_institution' ? [fieldAt(path).item] : []));
  const ready = open.filter(
    ({ type, options }) =>
      type !== 'same_institution' || !options.some((option) => compared.includes(itemOf(option))),
  );
  const wasLeftEmpty = ({ path }: Question) => isBesideTotal(path, telling.entry);
  return [...ready.filter((question) => !wasLeftEmpty(question)), ...ready.filter(wasLeftEmpty)];
}

function isBesideTotal(path: string, entry: Entry): boolean {
  const { item, field } = fieldAt(path);
  return field === '/cost/in_policy' && textAt(entry, `/care/${item}/cost/total`) !== '';
}

/** The field that asks a question. `null` where there are no words to ask it, or nothing to choose from. */
export function askOf(question: Question, telling: Telling): Field | null {
  const { path, type, options } = question;
  const { voice, entry } = telling;
  const { item, field } = fieldAt(path);
  const label = voice.find(`question.${field}`);
  if (label === undefined) return null;
  const asked = {
    path,
    label,
    hint: voice.find(`question.${field}.hint`) ?? '',
    about: item === null ? '' : careName(item, telling),
  };
  const value = answerOf(entry, question);
  if (type === 'identities') return options.length > 0 ? identitiesField(telling, asked) : null;
  if (type === 'date') return { ...asked, control: 'date', value };
  if (options.length === 0 && !chosen.includes(type)) {
    return { ...asked, control: 'text', value, keyboard: counts.includes(field) ? 'numeric' : 'decimal' };
  }
  const choices =
    type === 'same_institution' ? sameInstitutionChoices(options, telling) : choicesOf(field, options, telling);
  if (options.length === 0 || choices.length === 0) return null;
  if (choices.length <= mostSideBySide) return { ...asked, control: 'choice', value, choices };
  return { ...asked, control: 'select', value, choices, none: voice.say('choice.none') };
}

function answerOf(entry: Entry, { path, type, options }: Question): string {
  return type === 'same_institution' ? sameInstitution(entry, path, options) : textAt(entry, path);
}

export function withAnswer({ path, type, options }: Question, answer: string, entry: Entry): Entry {
  if (type === 'identities') return withIdentityToggled(entry, answer);
  return type === 'same_institution'
    ? withSameInstitution(entry, path, options, answer)
    : withText(entry, path, answer);
}

export function isAnswered(entry: Entry, question: Question): boolean {
  if (question.type !== 'identities') return answerOf(entry, question) !== '';
  return entry.identities?.length === 0 || question.options.some((id) => entry.identities?.includes(id));
}

function sameInstitutionChoices(options: string[], telling: Telling): Choice[] {
  const { voice } = telling;
  return [
    ...options.map((option) => ({
      value: option,
      label: voice.say('same.as', { care: careName(itemOf(option), telling) }),
    })),
    { value: 'none', label: voice.say('same.none') },
  ];
}

/** The item of care that the pointer of an option names. */
function itemOf(option: string): number {
  return Number(option.slice('/care/'.length));
}
