import type { Estimate } from 'mingbai/small';
import { adviceView, type AdviceView } from '../../../common/advice.ts';
import { unbroken } from '../../../common/answer.ts';
import { assumptions } from '../../../common/assumptions.ts';
import { partsOf } from '../../../common/parts.ts';
import { ruleViews } from '../../../common/rules.ts';
import type { Section } from '../../../common/sentence.ts';
import { stepViews } from '../../../common/steps.ts';
import type { Telling } from '../../../common/telling.ts';
import { openParts } from '../../../common/unknowns.ts';
import { sumLines, type Lines } from './lines.ts';
import { said, saidPlainly, type Said } from './said.ts';
import type { Scene } from './scene.ts';
import { isUnfolded } from './visit.ts';

/** What can be unfolded; what it holds is there only then. */
export interface Fold {
  id: string;
  title: string;
  isOpen: boolean;
}

/** A part of the estimate: what it says, and the steps to it. */
export interface PartView {
  id: string;
  title: string;
  sentences: Said[];
  steps: (Fold & { list: Step[] }) | null;
}

interface Step {
  id: string;
  title: string;
  lines: Lines;
  clause: string;
}

export function partViews(estimate: Estimate, telling: Telling, scene: Scene): PartView[] {
  return partsOf(estimate, telling).map(({ title, sentences, section }) => {
    const steps = fold(stepsOf(section.id), scene.voice.say('steps.show'), scene);
    return {
      id: section.id,
      title,
      sentences: sentences.map(said),
      steps: section.steps.length === 0 ? null : { ...steps, list: steps.isOpen ? stepList(section, telling) : [] },
    };
  });
}

/** The id by which the steps of a section are unfolded, and its step shown. */
export function stepsOf(section: string): string {
  return `${section}-steps`;
}

function stepList({ id, steps }: Section, telling: Telling): Step[] {
  return stepViews(id, steps, telling).map((step) => ({
    id: step.id,
    title: step.title,
    lines: sumLines(step.lines),
    clause: step.clause ?? '',
  }));
}

/** What the documents leave open and who knows it. */
export interface OpenView {
  title: string;
  parts: (Fold & { isAside: boolean; readings: Reading[]; points: Said[] })[];
  ask: string;
}

interface Reading {
  id: string;
  sentence: Said;
  options: { text: string; result: string }[];
}

export function openView(estimate: Estimate, telling: Telling, scene: Scene): OpenView | null {
  const { voice } = scene;
  const parts = openParts(estimate, telling);
  if (parts.length === 0) return null;
  return {
    title: voice.say('unknown.title'),
    parts: parts.map(({ aside, readings, points }, index) => {
      const outer = fold(`open-${index}`, aside ?? '', scene);
      const isShown = aside === null || outer.isOpen;
      return {
        ...outer,
        isAside: aside !== null,
        readings: isShown
          ? readings.map(({ sentence, options }, place) => ({
              id: `${outer.id}-${place}`,
              sentence: said(sentence),
              options: options.map(({ text, result, usual }) => ({
                text: unbroken(`${text}${usual ? voice.say('readings.usual') : ''}${result === null ? '' : voice.say('colon')}`),
                result: unbroken(result ?? ''),
              })),
            }))
          : [],
        points: isShown ? points.map(said) : [],
      };
    }),
    ask: voice.say('unknown.ask'),
  };
}

/** What is taken for granted. */
export interface AssumedView {
  title: string;
  list: Said[];
}

export function assumedView(estimate: Estimate, telling: Telling): AssumedView | null {
  const list = assumptions(estimate, telling).map(said);
  return list.length === 0 ? null : { title: telling.voice.say('assumed.title'), list };
}

/** What would cost less. */
export function adviceOf(estimate: Estimate, telling: Telling, { today }: Scene): (AdviceView & { title: string }) | null {
  const { texts, notes } = adviceView(estimate, today, telling);
  if (texts.length === 0) return null;
  return { title: telling.voice.say('advice.title'), texts: texts.map(unbroken), notes: notes.map(unbroken) };
}

/** What the documents say besides figures. */
export function rulesView(telling: Telling, scene: Scene): (Fold & { list: Said[] }) | null {
  const views = ruleViews(telling);
  if (views.length === 0) return null;
  const outer = fold('rules', scene.voice.say('rules.title'), scene);
  const list = views.map(({ text, clauses }) => ({ ...saidPlainly(text), clause: clauses.join(scene.voice.say('list')) }));
  return { ...outer, list: outer.isOpen ? list : [] };
}

function fold(id: string, title: string, { visit }: Scene): Fold {
  return { id, title, isOpen: isUnfolded(visit, id) };
}
