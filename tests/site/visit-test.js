import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './browsers/chromium.js';
import { serve } from './serve.js';
import { Visit } from './visit.js';

export let server;
export let browser;

before(async () => {
  server = await serve(fileURLToPath(new URL('../../build/site', import.meta.url)));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A test with a page of its own, on which nothing may be asked of another origin and nothing may be complained of. */
export function visitTest(name, run, size, start = Visit.startAtForm) {
  test(name, { timeout: 60_000 }, async () => {
    const visit = await start(browser, server.origin, size);
    await run(visit);
    const foreign = visit.requests.filter((url) => !url.startsWith(`${server.origin}/`) && !url.startsWith('data:'));
    assert.deepEqual(foreign, []);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
}

/** Xinxiang in 2024, paid in the concentrated period, with no special identity. */
export async function inXinxiang(visit, paidOn = '2023-10-12') {
  await visit.pick('/region', '410700');
  await visit.pick('/benefit_year', '2024');
  await visit.open('person');
  await visit.choose('都没有', 'details');
  await visit.typeDay('/enrolment/paid_on', paidOn);
}
