import { grouped, short } from './numbers.js';
import { table } from './table.js';

const compared = [
  'reckon bills of a known person',
  'reckon preferred readings',
  'reasons',
  'questions',
  'advice',
  'estimate of a known person',
  'estimate of a known person with steps',
  'plan a new person',
  'estimate',
];

/** How many times as long as the rule of W1 by hand the parts of its estimate take. */
export function byHandSection({ parts: { operations }, instructions: { W1 }, time }) {
  const byHand = time('plain-cpp');
  const rows = compared.map((operation) => [
    operation,
    short(operations[operation].W1),
    grouped(W1[operation]),
    short(operations[operation].W1 / byHand),
  ]);
  return `## The parts of an estimate beside C++ by hand

W1, native: microseconds of processor time and instructions a claim of twelve visits. The rule by hand takes ${short(byHand)} µs a claim by
the clock of the rounds, as *plain C++* above; what else the machine did makes that longer and nothing else.

${table(['', 'µs', 'instructions', '÷ by hand'], rows)}
`;
}
