import { passes } from './answering.js';

/** How long the claims between two looks at the clock take at least, in milliseconds. */
const leastBetweenLooks = 2;

/** Makes `count` claims again and again for so many seconds at least; returns claims a second. */
export async function round(workload, inputs, count, seconds) {
  const pass = passes(workload, inputs);
  const start = performance.now();
  const end = start + seconds * 1000;
  let done = 0;
  let times = 1;
  let now = start;
  while (now < end) {
    await pass(times);
    done += times;
    const last = now;
    now = performance.now();
    if (now - last < leastBetweenLooks) times *= 2;
  }
  return (done * count) / ((now - start) / 1000);
}
