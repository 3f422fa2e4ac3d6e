/**
 * A workload of a contestant answers claims one by one, `take`, `claim` and `answer`, or many in one call: `takeAll` puts a
 * list of claims into the contestant's own shape, `claimAll` answers it, `answerAll` gives the list of answers.
 */
const isOfMany = (workload) => 'claimAll' in workload;

/** The claims in the contestant's own shape. */
export const taken = (workload, claims) => (isOfMany(workload) ? workload.takeAll(claims) : claims.map(workload.take));

/** The answers, in whole fen, to claims that were taken. */
export async function answered(workload, inputs) {
  if (isOfMany(workload)) return workload.answerAll(await workload.claimAll(inputs));
  const answers = [];
  for (const input of inputs) answers.push(workload.answer(await workload.claim(input)));
  return answers;
}

/** The last answers, so that no claim can be left out as unused. */
const kept = new Array(64);

/** What makes every claim so many times; promises are awaited one by one. */
export function passes(workload, inputs) {
  if (isOfMany(workload)) {
    return async (times) => {
      for (let i = 0; i < times; ++i) kept[i % kept.length] = await workload.claimAll(inputs);
    };
  }
  const { claim } = workload;
  if (claim(inputs[0]) instanceof Promise) {
    return async (times) => {
      for (let i = 0; i < times; ++i) {
        for (let j = 0; j < inputs.length; ++j) kept[j % kept.length] = await claim(inputs[j]);
      }
    };
  }
  return (times) => {
    for (let i = 0; i < times; ++i) {
      for (let j = 0; j < inputs.length; ++j) kept[j % kept.length] = claim(inputs[j]);
    }
  };
}
