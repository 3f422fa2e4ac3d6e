import assert from 'node:assert/strict';
import { Visit } from './visit.js';
import { browser, inXinxiang, server, visitTest } from './visit-test.js';

const bill = { on: '2024-03-05', hospitalClass: 'county', inPolicy: '200' };
const stored = (visit) => visit.page.evaluate(() => sessionStorage.getItem('mingbai.visit'));
const other = 'mingbai1;1;region=640000&benefit_year=2024&care.0.kind=outpatient&care.0.cost.in_policy=300';

async function again(visit) {
  await visit.page.reload();
  await visit.page.waitForSelector('main:not(.plain)');
  await visit.loaded();
}

/** As a person does who pastes a link into the address of the page. */
async function followed(visit, fragment) {
  await visit.page.evaluate((next) => {
    location.hash = next;
  }, fragment);
  await visit.page.waitForFunction(() => location.hash === '');
  await visit.page.waitForSelector('.notice');
  await visit.loaded();
}

visitTest('what was entered is there after the page is loaded again, at the same screen', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit(bill);
  const headline = await visit.headline();
  await again(visit);
  assert.equal(await visit.headline(), headline);
  assert.equal(await visit.value('/care/0/cost/in_policy'), '200');
  assert.equal(await visit.has('.notice'), false);
});

visitTest(
  'on the way to an answer it goes on with the question that was asked, and the way back is there',
  async (visit) => {
    await visit.click('button.way:nth-of-type(3)');
    await visit.pick('/region', '640000');
    await visit.press('下一步');
    await visit.choose('普通门诊平常去门诊看病、开药');
    await visit.press('下一步');
    await visit.type('/care/0/cost/total', '1,2'); // not an amount
    await again(visit);
    assert.equal(await visit.value('/care/0/cost/total'), '1,2');
    await visit.press('上一步');
    await visit.page.waitForSelector('input[value="outpatient"]:checked');
  },
  undefined,
  Visit.start,
);

visitTest('starting over clears what was entered, once it is said that it does', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit(bill);
  assert.match(await visit.read('footer'), /浏览器会记着所填内容.*关掉这个网页，或者点“重新开始”，就清掉了。/);
  await visit.press('重新开始', 'summary');
  assert.match(await visit.read('footer details'), /全部清掉，找不回来。/);
  await visit.press('清掉，重新开始');
  await visit.page.waitForSelector('button.way');
  assert.equal(await visit.page.evaluate(() => document.activeElement.textContent), '今天想知道什么？');
  assert.equal(await stored(visit), null);
  assert.equal(await visit.page.$eval('footer details', ({ open }) => open), false);
  await again(visit);
  await visit.goToForm();
  assert.equal(await visit.value('/region'), '');
});

visitTest('a tab remembers only its own visit, and one of another form not at all', async (visit) => {
  await inXinxiang(visit);
  const tab = await browser.newPage();
  await tab.goto(server.origin);
  await tab.waitForSelector('button.way');
  await tab.close();
  for (const text of ['', '{', '{}', '{"answers":"x","screen":"answer"}', JSON.stringify({ answers: other, screen: 'moon' })]) {
    await visit.page.evaluate((value) => sessionStorage.setItem('mingbai.visit', value), text);
    await again(visit);
    assert.ok(await visit.has('button.way'), text);
    assert.equal(await visit.has('.notice'), false);
  }
});

visitTest('where the browser keeps nothing everything else works', async (visit) => {
  await visit.page.evaluateOnNewDocument(() => {
    for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  });
  await again(visit);
  await visit.goToForm();
  await inXinxiang(visit);
  await visit.addVisit(bill);
  assert.notEqual(await visit.headline(), '');
  await visit.press('重新开始', 'summary');
  await visit.press('清掉，重新开始');
  await visit.page.waitForSelector('button.way');
});

visitTest('a second link in the same tab is read, and what was entered can be gone back to', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit(bill);
  const headline = await visit.headline();
  await followed(visit, other);
  assert.notEqual(await visit.headline(), headline);
  assert.match(await visit.read('#place summary'), /宁夏/);
  assert.match(await visit.read('.notice'), /刚打开的这一份。原来填的还在/);
  await visit.press('换回原来填的');
  await visit.loaded();
  assert.equal(await visit.headline(), headline);
  assert.equal(await visit.has('.notice'), false);
});

visitTest('a second link that cannot be read leaves everything as it is', async (visit) => {
  await inXinxiang(visit);
  const headline = await visit.headline();
  await followed(visit, 'mingbai1;1;region=999999&benefit_year=2024');
  assert.match(await visit.read('.notice'), /读不出来/);
  assert.equal(await visit.headline(), headline);
  await visit.page.goBack();
  await visit.drawn();
  assert.equal(await visit.headline(), headline);
});

visitTest(
  'a link that is opened at the start is shown like one that the page was opened with',
  async (visit) => {
    await followed(visit, other);
    assert.match(await visit.headline(), /^医保付/);
    assert.doesNotMatch(await visit.read('.notice'), /原来填的/);
  },
  undefined,
  Visit.start,
);

visitTest('a page that is opened with a link in a tab that had answers lets one go back to them', async (visit) => {
  await inXinxiang(visit);
  const headline = await visit.headline();
  await visit.page.goto(`${server.origin}/?again#${other}`);
  await visit.page.waitForSelector('.notice');
  await visit.loaded();
  assert.match(await visit.read('#place summary'), /宁夏/);
  await visit.press('换回原来填的');
  await visit.loaded();
  assert.equal(await visit.headline(), headline);
});
