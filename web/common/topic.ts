import type { Estimate } from 'mingbai/small';
import { coverageWasAsked } from './coverage.ts';
import type { Purpose } from './flow.ts';
import type { Telling } from './telling.ts';

/** What an answer is about: the care, where there is any; else what was come for, or what was entered for. */
export function topicOf({ care }: Estimate, telling: Telling): Purpose {
  if (care.length > 0) return 'care';
  if (telling.purpose === 'contribution') return 'contribution';
  return telling.purpose === 'coverage' || coverageWasAsked(telling) ? 'coverage' : 'contribution';
}

/** Whether there is something to tell yet of what was come for. */
export function isToldYet(estimate: Estimate | null, telling: Telling): boolean {
  if (!estimate || !telling.purpose) return false;
  return {
    contribution: () => true,
    coverage: () => coverageWasAsked(telling),
    care: () => estimate.care.some(({ status }) => status !== 'unknown'),
  }[telling.purpose]();
}
