import { readFileSync } from 'node:fs';
import { answer } from './answer.ts';
import { ownShown } from './comparison/compare.ts';
import type { Situation } from './situation.ts';

/** Checks the oracle itself: situations of which people worked out what is right, after an engine had answered them wrongly. */
interface Case {
  id: string;
  situation: Situation;
  right: Record<string, string>;
}

const at = (node: any, path: string): any => path.split('.').reduce((inner, key) => inner[key], node);

let wrong = 0;
const cases = readFileSync(new URL('right.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Case);
for (const { id, situation, right } of cases) {
  const mine = answer(situation);
  for (const [path, expected] of Object.entries(right)) {
    const value = at(mine, path);
    const shown = typeof value === 'string' ? value : ownShown(value);
    if (shown === expected) continue;
    ++wrong;
    console.log(`${id}: ${path} is ${shown}, right is ${expected}`);
  }
}
console.log(`${cases.length} situations, ${wrong} wrong`);
process.exitCode = wrong ? 1 : 0;
