import type { View } from './model/view.ts';

/** What is said as it changes, besides the answer, which is said where it stands. */
export interface Announced {
  /** The step that was come to. */
  step: string;
  /** What is asked beside the answer. */
  question: string;
}

type Drawn = Partial<Pick<View, 'pending' | 'start' | 'way' | 'lead' | 'question' | 'answers' | 'line'>>;

/**
 * While policies are waited for, nothing is said of what stands meanwhile. A question that came with another answer is
 * left to be found, so that the answer alone is said.
 */
export function announced(before: Announced, drawn: Drawn, changes: Drawn): Announced {
  const now = { ...drawn, ...changes };
  if (now.pending) return before;
  const question = questionOf(now);
  if (question === questionOf(drawn)) return { ...before, step: stepOf(now) };
  return { step: stepOf(now), question: changes.line ? '' : question };
}

function stepOf({ start, way, lead, line }: Drawn): string {
  if (start) return start.title;
  if (way) return way.title;
  return line?.label ?? lead?.headline.flat().join('') ?? '';
}

function questionOf({ lead, question, answers }: Drawn): string {
  if (!lead) return '';
  if (question?.field) return [question.field.about, question.field.label].filter(Boolean).join(' ');
  return question?.text ?? answers?.title ?? '';
}
