import assert from 'node:assert/strict';
import { visitTest } from './visit-test.js';
import { Visit } from './visit.js';

const elderSizes = [24, 28, 32, 36, 40];
const screens = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 320, height: 256 }, // 1280 by 1024 at a zoom of 400%
];

/** What is too wide, covered or too high a line, once each control has been brought into view by focusing it. */
const misfits = ({ page }) =>
  page.evaluate(() => {
    const found = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.push(`${scrollWidth} px wide`);
    const line = document.querySelector('.answer-line');
    const isAtEdge = () => line && line.getBoundingClientRect().bottom <= innerHeight + 1;
    scrollTo(0, 0);
    if (isAtEdge() && line.offsetHeight > innerHeight / 4) found.push(`a line ${line.offsetHeight} px high`);
    for (const control of document.querySelectorAll('button, a[href], input, select, summary')) {
      if (!control.checkVisibility() || control.closest('.skip')) continue;
      control.focus();
      const [{ left, top, width, height }] = control.getClientRects();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!control.contains(hit)) found.push(`${control.outerHTML.slice(0, 60)} is under ${hit?.outerHTML.slice(0, 60)}`);
    }
    return found;
  });

/** In the usual view, and in every size of the elder one. */
const check = async (visit, screen) => {
  for (const size of [null, ...elderSizes]) {
    await visit.page.evaluate((to) => {
      const { dataset } = document.documentElement;
      if (to === null) delete dataset.elder;
      else dataset.elder = to;
    }, size);
    assert.deepEqual(await misfits(visit), [], `${screen}, ${size ?? 'usual'}`);
  }
};

for (const size of screens) {
  visitTest(`on ${size.width} by ${size.height} px nothing is too wide, and nothing lies under the answer line`, async (visit) => {
    await check(visit, 'purpose');
    await visit.click('button.way:nth-of-type(3)');
    await visit.page.waitForSelector('[id="/region"]');
    await visit.pick('/region', '410700');
    await check(visit, 'place');
    await visit.press('下一步');
    await visit.page.waitForSelector('input[value="outpatient"]');
    await visit.click('input[value="outpatient"]');
    await check(visit, 'kind');
    await visit.press('下一步');
    await visit.type('/care/0/cost/in_policy', '12345.67');
    await check(visit, 'cost');
    await visit.press('下一步');
    await visit.page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
    await visit.page.waitForSelector('.chart');
    await check(visit, 'answer');
  }, size, Visit.start);
}
