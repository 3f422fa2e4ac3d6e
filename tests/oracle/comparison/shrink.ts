import { compare } from './compare.ts';
import type { Situation } from '../situation.ts';
import { TooManyWorlds } from '../worlds.ts';

/** The smallest situation that is found, by leaving out one part after another, in which a field of that name still differs. */
export function shrink(kind: string, situation: Situation, field: string, engine: string): Situation {
  const name = nameOf(field);
  const differs = (smaller: Situation): boolean => {
    try {
      return compare(kind, [smaller], engine).differences.some((difference) => nameOf(difference.field) === name);
    } catch (fault) {
      if (fault instanceof TooManyWorlds || fault instanceof TypeError) return false;
      throw fault;
    }
  };
  for (let at = situation; ; ) {
    const smaller = withoutOne(at).find(differs);
    if (!smaller) return at;
    at = smaller;
  }
}

export const nameOf = (field: string): string => field.replace(/\d+/, 'N');

/** Every situation with one part less; what every bill needs stays. */
function withoutOne(situation: Situation): Situation[] {
  const smaller: Situation[] = [];
  const walk = (node: unknown, path: (string | number)[]) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      const at = [...path, Array.isArray(node) ? Number(key) : key];
      if (needed.has(key)) continue;
      smaller.push(without(situation, at));
      walk((node as Record<string, unknown>)[key], at);
    }
  };
  walk(situation, []);
  return smaller;
}

const needed = new Set(['region', 'benefit_year', 'kind', 'cost', 'disease', 'code', 'code_system', 'from', 'identities', 'in_policy', 'total']);

function without(situation: Situation, path: readonly (string | number)[]): Situation {
  const copy = structuredClone(situation);
  let node: any = copy;
  for (const key of path.slice(0, -1)) node = node[key];
  const last = path.at(-1)!;
  if (Array.isArray(node)) node.splice(Number(last), 1);
  else delete node[last];
  return copy;
}
