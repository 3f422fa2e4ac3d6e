import type { Question } from 'mingbai/small';
import { narrows } from '../../../common/answer.ts';
import { answerOf, askableQuestions, askOf, isAnswered, type Ask } from '../../../common/questions.ts';
import { button, type Button } from './button.ts';
import {
  choiceField,
  dateField,
  identitiesField,
  selectField,
  textField,
  type Described,
  type Field,
} from './field.ts';
import { faultAt, type Scene } from './scene.ts';

/** What a field that asks a question is named by, before the path that is asked for. */
export const asking = 'ask:';

/** The question that narrows the answer most, or what is said where none is asked. */
export interface QuestionView {
  field: Field | null;
  text: string;
  button: Button;
}

/** The question that is asked now. It stays while it is being answered, though no longer open. */
export function currentQuestion({ visit, telling, estimate }: Scene): Question | null {
  if (!telling) return null;
  if (visit.held !== null && isAnswered(telling.entry, visit.held)) return visit.held;
  const open = askableQuestions(estimate?.questions ?? [], telling);
  return open.find(({ path }) => !visit.skipped.includes(path)) ?? null;
}

export function questionView(scene: Scene): QuestionView | null {
  const { visit, voice, telling, estimate } = scene;
  if (!telling) return null;
  const askable = askableQuestions(estimate?.questions ?? [], telling);
  const current = currentQuestion(scene);
  const ask = current && askOf(current, telling);
  if (!current || !ask) {
    if (!askable.some(({ path }) => visit.skipped.includes(path))) return null;
    return { field: null, text: voice.say('question.none'), button: button('ask-skipped', voice.say('question.skipped')) };
  }
  const isHeld = current === visit.held;
  if (estimate && !isHeld && !visit.asksAll && !narrows(current, estimate)) {
    const ask = button('ask-all', voice.say('question.not_this_bill.ask'));
    return { field: null, text: voice.say('question.not_this_bill'), button: ask };
  }
  const open = askable.filter(({ path }) => !visit.skipped.includes(path));
  const isLast = open.every(({ path }) => path === current.path);
  const next = isHeld ? (isLast ? 'question.done' : 'question.next') : 'question.skip';
  return { field: askField(ask, current, scene), text: '', button: button('move-on', voice.say(next), { isPrimary: isHeld }) };
}

function askField(ask: Ask, question: Question, scene: Scene): Field | null {
  const { voice, telling } = scene;
  if (!telling) return null;
  const value = answerOf(telling.entry, question);
  const field: Described = {
    path: `${asking}${ask.path}`,
    label: ask.title,
    hint: ask.hint,
    about: ask.about ?? '',
    fault: faultAt(scene, ask.path),
  };
  return {
    identities: () => identitiesField(field, telling),
    choice: () => choiceField(field, value, ask.choices),
    select: () => selectField(field, value, ask.choices, voice.say('choice.none')),
    date: () => dateField(field, value, scene),
    text: () => textField(field, value, 'digit'),
  }[ask.control]();
}
