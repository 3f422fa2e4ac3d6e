import {
  besideHeadline,
  headline,
  headlineClauses,
  narrows,
  phrases,
  unbroken,
  usually,
  yearText,
} from '../../../common/answer.ts';
import { narrowingText } from '../../../common/narrowing.ts';
import { askableQuestions, askOf } from '../../../common/questions.ts';
import { whyRange } from '../../../common/why.ts';
import type { Scene } from './scene.ts';
import { screenOf, type Visit } from './visit.ts';

/** The answer so far, before everything else. */
export interface LeadView {
  year: string;
  /** In phrases, between which a line may be broken. */
  headline: string[];
  lines: string[];
  /** The question that would narrow it. */
  narrow: string;
  clauses: { text: string; step: string }[];
}

export function leadView(scene: Scene): LeadView {
  const { engine, voice, telling, estimate, faults, today } = scene;
  if (!telling || !estimate) {
    const hasFaults = faults.length > 0;
    return {
      year: '',
      headline: [voice.say(hasFaults ? 'answer.faults' : 'answer.empty')],
      lines: hasFaults ? [] : [voice.say('answer.empty.why')],
      narrow: '',
      clauses: [],
    };
  }
  const narrowing = narrowingOf(scene);
  const usual = usually(estimate, telling);
  const [next] = askableQuestions(estimate.questions, telling);
  const question = next && narrows(next, estimate) ? askOf(next, telling) : null;
  return {
    year: yearText(telling, engine.catalogue, today),
    headline: phrases(unbroken(headline(estimate, telling))),
    lines: [
      ...(narrowing ? [`${narrowing}${voice.say('stop')}`] : []),
      ...[...(usual ? [usual] : []), ...whyRange(estimate, telling), ...besideHeadline(estimate, telling)].map(unbroken),
    ],
    narrow: question ? voice.say('narrow', { question: question.title }) : '',
    clauses: headlineClauses(estimate, telling).map(({ text, step }) => ({ text, step: step ?? '' })),
  };
}

/** The answer so far in a line that stays at the edge and is spoken as it changes. */
export interface LineView {
  label: string;
  text: string;
  narrowing: string;
  /** Goes to the whole answer; empty where there is none. */
  details: string;
}

export function lineView(scene: Scene): LineView | null {
  const { voice, visit, telling, estimate, faults } = scene;
  if (!telling || !(screenOf(visit) === 'answer' || isAbout(visit))) return null;
  const none = voice.say(faults.length > 0 ? 'answer.faults' : 'answer.empty');
  return {
    label: voice.say('answer.title'),
    text: unbroken(estimate ? headline(estimate, telling) : none),
    narrowing: narrowingOf(scene) ?? '',
    details: estimate ? voice.say('answer.details') : '',
  };
}

/** There is no answer before it is told what it is about. */
function isAbout({ purpose, session }: Visit): boolean {
  return purpose !== null && (purpose !== 'care' || session.entry.care.length > 0);
}

function narrowingOf({ visit, telling, estimate }: Scene): string | null {
  const { asked } = visit.session;
  return telling && estimate && asked ? narrowingText(asked, estimate, telling) : null;
}
