import type { Catalogue, Day, Estimate } from 'mingbai/small';
import { besideHeadline, headline, headlineClauses, narrows, phrases, unbroken, usually, yearText } from './answer.ts';
import type { Screen } from './flow.ts';
import { askableQuestions, askOf } from './questions.ts';
import type { Clause } from './sentence.ts';
import type { Telling } from './telling.ts';
import { isToldYet } from './topic.ts';
import { whyRange } from './why.ts';
import type { Voice } from './wording/voice.ts';

/** The answer so far, before everything else. */
export interface Lead {
  /** By the rules of which year; empty where there is no answer. */
  year: string;
  /** In phrases, between which a line may best be broken. */
  headline: string[];
  lines: string[];
  /** What would lead on from here. */
  hint: string;
  clauses: Clause[];
}

/** `narrowing` is what the last answer has changed. */
export function leadOf(
  estimate: Estimate,
  telling: Telling,
  narrowing: string | null,
  catalogue: Catalogue,
  today: Day,
): Lead {
  const { voice } = telling;
  const usual = usually(estimate, telling);
  const [next] = askableQuestions(estimate.questions, telling);
  const question = next && narrows(next, estimate) ? askOf(next, telling) : null;
  const reasons = [...(usual ? [usual] : []), ...whyRange(estimate, telling), ...besideHeadline(estimate, telling)];
  return {
    year: yearText(telling, catalogue, today),
    headline: phrases(unbroken(headline(estimate, telling))),
    lines: [...(narrowing ? [`${narrowing}${voice.say('stop')}`] : []), ...reasons.map(unbroken)],
    hint: question ? voice.say('narrow', { question: question.label }) : '',
    clauses: headlineClauses(estimate, telling),
  };
}

/** What stands where there is no answer. */
export function leadWithout(hasFaults: boolean, voice: Voice): Lead {
  return {
    year: '',
    headline: [noAnswerText(hasFaults, voice)],
    lines: [],
    hint: hasFaults ? '' : voice.say('answer.empty.why'),
    clauses: [],
  };
}

/** The answer so far in a line; on the way to it `null` until there is something to tell. */
export function leadLine(screen: Screen, estimate: Estimate | null, hasFaults: boolean, telling: Telling): string | null {
  if (screen !== 'answer' && !isToldYet(estimate, telling)) return null;
  return estimate ? unbroken(headline(estimate, telling)) : noAnswerText(hasFaults, telling.voice);
}

function noAnswerText(hasFaults: boolean, voice: Voice): string {
  return voice.say(hasFaults ? 'answer.faults' : 'answer.empty');
}
