import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from './axe.js';
import { inXinxiang, browser, server } from './visit-test.js';
import { Visit } from './visit.js';

const reduced = { name: 'prefers-reduced-motion', value: 'reduce' };

/** A visit by somebody new, to whom nothing comes of what `state.isDown` tells. */
async function startWithout(state, width) {
  const visit = new Visit();
  visit.page = await (await browser.createBrowserContext()).newPage();
  const { page } = visit;
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([reduced]);
  await page.setBypassServiceWorker(true);
  await page.setRequestInterception(true);
  page.on('request', (request) => (state.isDown(request.url()) ? request.abort() : request.continue()));
  await page.goto(server.origin);
  await page.waitForSelector('[role="alert"] p');
  return visit;
}

/** Nothing is found in a state of the page, in dark colours too, and nothing is too wide. */
async function check({ page }, state) {
  assert.deepEqual(await axeFindings(page), [], state);
  await page.emulateMediaFeatures([reduced, { name: 'prefers-color-scheme', value: 'dark' }]);
  assert.deepEqual(await axeFindings(page, ['color-contrast']), [], `${state}, dark`);
  await page.emulateMediaFeatures([reduced]);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${state} is too wide`);
}

const unfold = ({ page }) => page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));

async function restart(visit, fragment = '') {
  await visit.page.evaluate(() => sessionStorage.clear());
  await visit.page.goto('about:blank');
  await visit.page.goto(`${server.origin}/${fragment}`);
  await visit.page.waitForSelector('button.way');
}

async function checkWay(visit, state) {
  await check(visit, 'purpose');
  await visit.click('button.way:nth-of-type(3)');
  await visit.page.waitForSelector('[id="/region"]');
  await check(visit, 'place');
  state.isDown = (url) => url.endsWith('/410000.json');
  await visit.page.select('[id="/region"]', '410000');
  await visit.page.waitForSelector('[role="alert"] p');
  await check(visit, 'region failed');
  state.isDown = () => false;
  await visit.press('再试一次');
  await visit.pickBelow('/region/city', '410700');
  await visit.press('下一步');
  await check(visit, 'kind');
  await visit.click('input[value="outpatient"]');
  await visit.press('下一步');
  await visit.type('/care/0/cost/in_policy', '200');
  await check(visit, 'cost');
  await visit.press('下一步');
}

async function checkAnswer(visit, state) {
  assert.equal(await visit.headline(), '医保付 60 元到 120 元，自己付 80 元到 140 元');
  await check(visit, 'range');
  await visit.choose('市级及以上定点医疗机构');
  assert.equal(await visit.headline(), '医保付 60 元，自己付 140 元');
  await visit.press('分享链接');
  await visit.page.waitForSelector('#link');
  await unfold(visit);
  await visit.page.waitForSelector('.chart');
  await check(visit, 'exact, with curve and link');
  await checkComparison(visit, state);
  await visit.type('/care/0/cost/in_policy', 'abc');
  await check(visit, 'fault');
}

async function checkComparison(visit, state) {
  await visit.press('换一级医院');
  await visit.page.waitForSelector('.comparison table');
  await unfold(visit);
  await check(visit, 'compared');
  await visit.press('换一个地方');
  await visit.page.waitForSelector('[id="other:/region"]');
  await check(visit, 'another place to choose');
  state.isDown = (url) => url.endsWith('/640000.json');
  await visit.page.select('[id="other:/region"]', '640000');
  await visit.page.waitForSelector('.comparison [role="alert"] p');
  await check(visit, 'another place failed');
  state.isDown = () => false;
  await visit.press('再试一次');
  await visit.page.waitForSelector('.comparison table');
  await unfold(visit);
  await check(visit, 'places compared');
}

async function checkPayment(visit) {
  await visit.click('button.way:nth-of-type(2)');
  await visit.page.waitForSelector('[id="/region"]');
  await visit.pick('/region', '410700');
  await visit.press('下一步');
  await check(visit, 'payment');
}

async function checkRefusal(visit) {
  await visit.goToForm();
  await check(visit, 'nothing filled in');
  await inXinxiang(visit, '2024-12-15');
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'county', inPolicy: '200' });
  await unfold(visit);
  assert.match(await visit.headline(), /不/);
  await check(visit, 'refused');
}

async function checkUnknown(visit) {
  await visit.pick('/region', '640000');
  await visit.pick('/care/0/kind', 'chronic_outpatient');
  await visit.addVisit({ kind: 'outpatient', inPolicy: '500' });
  await unfold(visit);
  await check(visit, 'unknown, in a year');
  await visit.page.evaluate(() => {
    location.hash = 'mingbai1;1;region=410700&benefit_year=2024';
  });
  await visit.page.waitForSelector('.notice .primary');
  await visit.type('place-search', '火星');
  await visit.page.waitForSelector('.search [role="status"]:not(:empty)');
  await check(visit, 'another opened, no place found');
}

for (const view of ['usual', 'elder']) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing in the ${view} view at ${width} px, and nothing is too wide`, { timeout: 120_000 }, async () => {
      const state = { isDown: (url) => url.endsWith('.wasm') };
      const visit = await startWithout(state, width);
      if (view === 'elder') await visit.press('长辈版');
      await check(visit, 'loading failed');
      state.isDown = () => false;
      await visit.press('再试一次');
      await visit.page.waitForSelector('button.way');
      await checkWay(visit, state);
      await checkAnswer(visit, state);
      await restart(visit);
      await checkPayment(visit);
      await restart(visit, '#broken');
      await check(visit, 'notice');
      await checkRefusal(visit);
      await checkUnknown(visit);
      assert.equal(await visit.has('[data-elder]'), view === 'elder');
      await visit.page.browserContext().close();
    });
  }
}
