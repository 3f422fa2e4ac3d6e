import type { Situation } from '../situation.ts';
import type { Random } from './random.ts';

/** What is never left out: without it a bill is another bill, or a refusal of the input. */
const kept = new Set(['region', 'benefit_year', 'kind', 'cost', 'disease', 'code', 'code_system', 'care', 'identity_history', 'birth_date']);

/** The same situation with one answer left unsaid. */
export function less(random: Random, situation: Situation): Situation {
  const copy = structuredClone(situation);
  const answers: (() => void)[] = [];
  const walk = (node: Record<string, any>) => {
    for (const key of Object.keys(node)) {
      if (kept.has(key) && key !== 'care') continue;
      if (!Array.isArray(node) && key !== 'care' && !(key === 'on' && node.discharged_on !== undefined)) answers.push(() => delete node[key]);
      if (key === 'care') for (const bill of node[key]) walk(bill);
      else if (typeof node[key] === 'object' && !Array.isArray(node[key])) walk(node[key]);
    }
  };
  walk(copy);
  if (answers.length) random.one(answers)();
  return copy;
}
