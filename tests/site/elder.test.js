import assert from 'node:assert/strict';
import { Visit } from './visit.js';
import { visitTest } from './visit-test.js';

const inElderView = (name, run, size) =>
  visitTest(name, async (visit) => {
    await visit.page.evaluate(() => localStorage.clear());
    await visit.page.reload();
    await visit.press('长辈版');
    try {
      await run(visit);
    } finally {
      await visit.page.evaluate(() => localStorage.clear());
    }
  }, size, Visit.start);

/** What is too small for the view: text by its size in pixels, and what is clicked by its height. */
const tooSmall = (visit, least) =>
  visit.page.evaluate(({ text, target }) => {
    const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, .skip, [data-unseen]');
    const found = [];
    for (const element of document.querySelectorAll('body *')) {
      if (!shown(element)) continue;
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (hasText && size < text) found.push(`${size}px: ${element.textContent.slice(0, 30)}`);
    }
    for (const element of document.querySelectorAll('button, a, summary, select, input, label.option')) {
      if (!shown(element) || element.closest('label') !== null && element.tagName === 'INPUT') continue;
      const { height } = element.getBoundingClientRect();
      if (height > 0 && height < target) found.push(`${height}px high: ${element.outerHTML.slice(0, 60)}`);
    }
    return found;
  }, least);

for (const width of [320, 375, 1280]) {
  inElderView(`in the elder view text is 24 px and targets 60 px or more, at ${width} px`, async (visit) => {
    const least = { text: 24, target: 60 };
    const fits = () => visit.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    const check = async (state) => {
      assert.deepEqual(await tooSmall(visit, least), [], state);
      assert.ok(await fits(), state);
    };
    await check('purpose');
    await visit.click('button.way:nth-of-type(3)');
    await visit.page.waitForSelector('[id="/region"]');
    await visit.pick('/region', '410700');
    await check('place');
    await visit.press('下一步');
    await check('kind');
    await visit.click('input[value="outpatient"]');
    await visit.press('下一步');
    await check('cost');
    await visit.type('/care/0/cost/in_policy', '200');
    await visit.press('下一步');
    await visit.page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
    await check('answer');
  }, { width, height: 800 });
}

inElderView('text grows up to 40 px and back, and the view is remembered', async (visit) => {
  const size = () => visit.page.evaluate(() => getComputedStyle(document.body).fontSize);
  const sizes = [await size()];
  for (let i = 0; i < 5; i += 1) {
    await visit.click('::-p-aria(字大一点)');
    sizes.push(await size());
  }
  assert.deepEqual(sizes, ['24px', '28px', '32px', '36px', '40px', '40px']);
  await visit.page.reload();
  await visit.page.waitForSelector('button.way');
  assert.equal(await size(), '40px');
  assert.ok(await visit.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await visit.click('::-p-aria(字小一点)');
  assert.equal(await size(), '36px');
  await visit.press('普通版');
  assert.equal(await size(), '18px');
  await visit.page.reload();
  await visit.page.waitForSelector('button.way');
  assert.equal(await size(), '18px');
});
