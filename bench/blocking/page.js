import { policies } from '../../tests/wasm/support.js';

/** A page of Chromium that has the package at its origin, on a processor so many times as slow. */
export async function openPage(browser, origin, slower) {
  const page = await browser.newPage();
  await page.goto(`${origin}/small.js`);
  await page.emulateCPUThrottling(slower);
  return page;
}

/** Loads the package into a page as `estimator`, with these policies or else the shipped ones, and then adds the fictitious
 * regions. Milliseconds of the longest time in which the main thread does nothing else until the former are loaded. */
export const load = (page, shipped) =>
  page.evaluate(async (given, fictitious) => {
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    let longest = 0;
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    const { createEstimator } = await import('/small.js');
    globalThis.estimator = await createEstimator({ policies: given });
    await new Promise((resolve) => setTimeout(resolve));
    port1.close();
    for (const text of fictitious) globalThis.estimator.addPolicies(text);
    return longest;
  }, shipped, policies('tests/policies'));

/** Milliseconds that each call takes in a page, one after another. */
export const timesOf = (page, calls) =>
  page.evaluate(
    (all) =>
      all.map(({ method, parameters }) => {
        const start = performance.now();
        try {
          globalThis.estimator[method](...parameters);
        } catch (error) {
          if (!('errors' in error)) throw error;
        }
        return performance.now() - start;
      }),
    calls,
  );

/** Milliseconds that a page takes to count. */
export const countingTime = (page) =>
  page.evaluate(() => {
    const count = () => {
      const start = performance.now();
      let sum = 0;
      for (let i = 0; i < 1e8; ++i) sum += i & 3;
      return sum && performance.now() - start;
    };
    count();
    return count();
  });
