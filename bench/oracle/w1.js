import { costOf, fundOfVisits, sum } from './outpatient.js';

/** In fen: what the fund pays of each visit, and what fund and person pay together. */
export function right({ visits }) {
  const funds = fundOfVisits(visits);
  const fund = sum(funds);
  return { funds, fund, person: costOf(visits) - fund };
}

const distance = (a, b) => (a > b ? a - b : b - a);

/** `right`; `off` where visits are a cent off and the sums follow them; else `wrong`. */
export function judge(answer, expected) {
  const funds = answer.funds.map(BigInt);
  if (funds.length !== expected.funds.length) return 'wrong';
  const distances = funds.map((fund, i) => distance(fund, expected.funds[i]));
  const follows = BigInt(answer.fund) === sum(funds);
  const adds = BigInt(answer.fund) + BigInt(answer.person) === expected.fund + expected.person;
  if (!follows || !adds || distances.some((each) => each > 1n)) return 'wrong';
  return distances.some((each) => each > 0n) ? 'off' : 'right';
}
