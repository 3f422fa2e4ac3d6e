import type { Reason, Source, Status, Step } from 'mingbai/small';
import { clause } from './format.ts';
import { stepId } from './steps.ts';
import type { Telling } from './telling.ts';

/** A sentence of the answer, and the clause that it rests on. */
export interface Sentence {
  text: string;
  clause: Clause | null;
}

export interface Clause {
  text: string;
  /** The id of the step that applies the clause, where one does. */
  step: string | null;
}

/** Sentences that rest on the same clause cite it at the last of them. */
export function citedOnce(sentences: Sentence[]): Sentence[] {
  return sentences.map((sentence, index) =>
    sentence.clause?.text === sentences[index + 1]?.clause?.text ? { ...sentence, clause: null } : sentence,
  );
}

/** A part of an estimate that explains itself, and the id under which the page shows its steps. */
export interface Section {
  id: string;
  status: Status;
  steps: Step[];
  reasons: Reason[];
}

export function section(id: string, { status, steps, reasons }: Omit<Section, 'id'>): Section {
  return { id, status, steps, reasons };
}

export function sentence(text: string, source: Source | null, section: Section, telling: Telling): Sentence {
  if (source === null) return { text, clause: null };
  const index = section.steps.findIndex(({ source: other }) => other !== null && isSame(other, source));
  return { text, clause: { text: clause(source, telling.voice), step: index < 0 ? null : stepId(section.id, index) } };
}

/** The clause by which a figure is applied, where one is. */
export function sourceOf(figure: string, { steps }: Section): Source | null {
  return steps.find((step) => step.figure === figure)?.source ?? null;
}

/** The clause of the last step that applies a figure: the one that settled the result. */
export function settlingSource({ steps }: Section): Source | null {
  const last = [...steps].reverse().filter(({ source }) => source !== null);
  return (last.find(({ figure }) => figure !== null) ?? last[0])?.source ?? null;
}

function isSame(a: Source, b: Source): boolean {
  return a.document === b.document && a.article === b.article;
}
