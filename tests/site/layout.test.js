import assert from 'node:assert/strict';
import { inXinxiang, visitTest } from './visit-test.js';
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
    await visit.page.waitForSelector('details.curve');
    await visit.page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
    await visit.page.waitForSelector('.chart');
    await check(visit, 'answer');
  }, size, Visit.start);
}

const isAtEdge = (visit) =>
  visit.page.$eval('.answer-line', (line) => Math.abs(line.getBoundingClientRect().bottom - innerHeight) < 1);

visitTest('the answer line is seen where there is one column, in two columns it is only spoken', async (visit) => {
  await inXinxiang(visit);
  assert.equal(await isAtEdge(visit), false);
  assert.ok((await visit.page.$eval('.answer-line', (line) => line.offsetHeight)) <= 2);
  await visit.press('长辈版');
  await visit.page.evaluate(() => scrollTo(0, 0));
  assert.ok(await isAtEdge(visit));
  await visit.press('普通版');
  await visit.page.setViewport({ width: 375, height: 740 });
  await visit.page.evaluate(() => scrollTo(0, 0));
  assert.ok(await isAtEdge(visit));
}, { width: 1280, height: 900 });

visitTest('the masthead has a row, with sizes of text two', async (visit) => {
  const rows = () =>
    visit.page.$$eval('.masthead :is(h1, button)', (all) => {
      const middles = all.map((element) => element.getBoundingClientRect()).map(({ top, bottom }) => Math.round((top + bottom) / 2));
      return new Set(middles).size;
    });
  assert.equal(await rows(), 1);
  assert.match(await visit.read('main'), /每个数都能查到文件原文出处/);
  await visit.press('长辈版');
  assert.equal(await rows(), 2);
  await visit.press('普通版');
  await visit.goToForm();
  assert.doesNotMatch(await visit.read('body'), /每个数都能查到文件原文出处/);
}, { width: 320, height: 568 }, Visit.start);

visitTest('of a field the hint stands between its name and where it is filled in', async (visit) => {
  await visit.pick('/region', '410700');
  await visit.addVisit({ inPolicy: '200' });
  const tops = (...selectors) =>
    Promise.all(selectors.map((selector) => visit.page.$eval(selector, (element) => element.getBoundingClientRect().top)));
  const orders = await Promise.all([
    tops('[for="/care/0/cost/in_policy"]', '[id="/care/0/cost/in_policy:hint"]', '[id="/care/0/cost/in_policy"]'),
    tops('.question legend', '.question .hint', '.question .option'),
  ]);
  for (const order of orders) assert.deepEqual(order, [...order].sort((a, b) => a - b));
});

visitTest('in forced colours the answers are text, and the curve has the colour of text', async (visit) => {
  const session = await visit.page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }, { name: 'prefers-color-scheme', value: 'dark' }],
  });
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', inPolicy: '200' });
  await visit.press('费用不同，各付多少', 'summary');
  await visit.page.waitForSelector('.chart');
  const of = (selector, property) => visit.page.$eval(selector, (element, name) => getComputedStyle(element)[name], property);
  const text = await of('.headline', 'color');
  assert.deepEqual(
    await Promise.all([of('.row .name', 'color'), of('.row .answered', 'color'), of('.chart .line', 'stroke'), of('.chart .bend', 'fill')]),
    Array(4).fill(text),
  );
});

for (const elder of [null, ...elderSizes]) {
  visitTest(`amounts of a table stay whole on a narrow screen, ${elder ?? 'usual'}`, async (visit) => {
    await inXinxiang(visit);
    await visit.addVisit({ on: '2024-03-05', inPolicy: '12345.67' });
    await visit.press('费用不同，各付多少', 'summary');
    await visit.page.waitForSelector('.chart');
    await visit.page.evaluate((to) => to && (document.documentElement.dataset.elder = to), elder);
    const broken = await visit.page.$$eval('.amounts td', (cells) =>
      cells.flatMap((cell) =>
        [...cell.textContent.matchAll(/¥[\d,.]+/g)].filter(({ 0: amount, index }) => {
          const range = document.createRange();
          range.setStart(cell.firstChild, index);
          range.setEnd(cell.firstChild, index + amount.length);
          return range.getClientRects().length > 1;
        }).map(([amount]) => amount),
      ),
    );
    assert.deepEqual(broken, []);
  }, { width: 320, height: 568 });
}
