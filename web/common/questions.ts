import type { Question } from 'mingbai/small';
import { fieldAt, textAt, withText, type Entry } from './entry.ts';
import { day } from './format.ts';
import { sameInstitution, withSameInstitution } from './institutions.ts';
import { careName, wordName, type Telling } from './telling.ts';

/** A question of the engine in words. */
export interface Ask {
  path: string;
  control: 'choice' | 'select' | 'text' | 'date' | 'identities';
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
  /** What the choice stands under in a list. */
  group?: string;
}

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

/** `null` where the page has no words to ask it, or nothing to choose from. */
export function askOf({ path, type, options }: Question, telling: Telling): Ask | null {
  const { voice } = telling;
  const { item, field } = fieldAt(path);
  const title = voice.find(`question.${field}`);
  if (title === undefined) return null;
  const choices =
    type === 'same_institution' ? sameInstitutionChoices(options, telling) : choicesOf(field, options, telling);
  const isChosen = options.length > 0 || chosen.includes(type);
  if (isChosen && (options.length === 0 || choices.length === 0)) return null;
  return {
    path,
    control: controlFor(type, isChosen, choices.length),
    title,
    hint: voice.find(`question.${field}.hint`) ?? '',
    about: item === null ? null : careName(item, telling),
    choices,
  };
}

function controlFor(type: Question['type'], isChosen: boolean, choices: number): Ask['control'] {
  if (type === 'date' || type === 'identities') return type;
  if (!isChosen) return 'text';
  return choices > mostSideBySide ? 'select' : 'choice';
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
  if (question.type !== 'identities') return answerOf(entry, question) !== '';
  return entry.identities?.length === 0 || question.options.some((id) => entry.identities?.includes(id));
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
      label: voice.say('same.as', { care: careName(itemOf(option), telling) }),
    })),
    { value: 'none', label: voice.say('same.none') },
  ];
}

/** The item of care that the pointer of an option names. */
function itemOf(option: string): number {
  return Number(option.slice('/care/'.length));
}

function daysOfPeriod(id: string, { voice, form }: Telling): string {
  const window = form.windows.find((other) => other.id === id);
  if (!window?.from || !window.to) return '';
  return voice.say('range.between', { low: day(window.from, voice), high: day(window.to, voice) });
}
