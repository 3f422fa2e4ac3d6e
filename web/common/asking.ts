import type { Estimate, Question } from 'mingbai/small';
import { narrows } from './answer.ts';
import { fieldAt, type Entry } from './entry.ts';
import type { Field } from './field.ts';
import { askableQuestions, askOf, isAnswered } from './questions.ts';
import type { Telling } from './telling.ts';

/** How far the questions have been asked. */
export interface Asking {
  /** The question that is being answered, which stays until it is gone on from. */
  held: Held | null;
  /** The questions that were left open. */
  skipped: string[];
  /** Whether the questions that change nothing of the bill are asked too. */
  asksAll: boolean;
}

interface Held {
  question: Question;
  /** The id of the item of care that it is about. */
  care: number | null;
}

/** What is asked now, or what is left to ask, and how it goes on. */
export type QuestionCard = (Asked | Rest) & { next: Next };

interface Asked {
  question: Question;
  field: Field;
}

/** Nothing is asked now: what is left was skipped, or changes nothing of the bill. */
interface Rest {
  question: null;
  left: 'skipped' | 'beside_bill';
  text: string;
}

interface Next {
  label: string;
  isPrimary: boolean;
  asking: Asking;
}

export const nothingAsked: Asking = { held: null, skipped: [], asksAll: false };

/**
 * The question that narrows the answer most. While it is being answered it stays, also where its answer is taken back.
 * `null` where there is none.
 */
export function questionCard(asking: Asking, estimate: Estimate | null, telling: Telling): QuestionCard | null {
  const { voice, entry } = telling;
  const { held, skipped } = asking;
  const askable = askableQuestions(estimate?.questions ?? [], telling);
  const open = askable.filter(({ path }) => !skipped.includes(path));
  const isHeld = held !== null && held.care === careOf(held.question, entry) && askOf(held.question, telling) !== null;
  const question = (isHeld ? (askable.find(({ path }) => path === held.question.path) ?? held.question) : open[0]) ?? null;
  const field = question && askOf(question, telling);
  if (!question || !field) {
    if (open.length === askable.length) return null;
    const next = { label: voice.say('question.skipped'), isPrimary: false, asking: { ...asking, held: null, skipped: [] } };
    return { question: null, left: 'skipped', text: voice.say('question.none'), next };
  }
  if (estimate && !isHeld && !asking.asksAll && !narrows(question, estimate)) {
    const next = { label: voice.say('question.not_this_bill.ask'), isPrimary: false, asking: { ...asking, asksAll: true } };
    return { question: null, left: 'beside_bill', text: voice.say('question.not_this_bill'), next };
  }
  const isSaid = isAnswered(entry, question);
  const isLast = open.every(({ path }) => path === question.path);
  const after = isSaid ? skipped : [...skipped, question.path];
  const label = voice.say(isSaid ? (isLast ? 'question.done' : 'question.next') : 'question.skip');
  return { question, field, next: { label, isPrimary: isSaid, asking: { ...asking, held: null, skipped: after } } };
}

/** Keeps a question that is being answered. */
export function holding(asking: Asking, question: Question, entry: Entry): Asking {
  return { ...asking, held: { question, care: careOf(question, entry) } };
}

function careOf({ path }: Question, { care }: Entry): number | null {
  const { item } = fieldAt(path);
  return item === null ? null : (care[item]?.id ?? null);
}
