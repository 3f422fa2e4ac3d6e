import { oracles } from './oracle/index.js';

/** How many of the answers of a contestant are right, a cent off, wider than they need be or wrong. */
export async function check(runner, workload, claims) {
  const { right, judge } = oracles[workload];
  const tally = { right: 0, off: 0, wider: 0, wrong: 0 };
  const answers = await runner.answers(workload, claims);
  claims.forEach((claim, i) => ++tally[judge(answers[i], right(claim))]);
  return tally;
}
