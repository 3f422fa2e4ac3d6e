import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screenAfter } from '../../web/common/flow.ts';
import { Visit } from './visit.js';
import { visitTest } from './visit-test.js';

const fromStart = (name, run, size) => visitTest(name, run, size, Visit.start);
const question = (visit) => visit.read('.screen > h2, .screen legend');

test('each purpose has its way, which ends at the answer', () => {
  const way = (purpose) => {
    const screens = ['place'];
    while (screens.at(-1) !== 'answer') screens.push(screenAfter(screens.at(-1), purpose));
    return screens;
  };
  assert.deepEqual(way('contribution'), ['place', 'answer']);
  assert.deepEqual(way('coverage'), ['place', 'payment', 'answer']);
  assert.deepEqual(way('care'), ['place', 'kind', 'cost', 'answer']);
});

fromStart('from opening the page to what is paid of a bill takes six answered screens', async (visit) => {
  let answered = 0;
  const next = async () => {
    await visit.press('下一步');
    answered += 1;
  };
  assert.equal(await question(visit), '今天想知道什么？');
  await visit.click('button.way:nth-of-type(3)');
  answered += 1;
  await visit.page.waitForSelector('[id="/region"]');
  await visit.pick('/region', '410700');
  await next();
  await visit.click('input[value="outpatient"]');
  await next();
  await visit.type('/care/0/cost/total', '200');
  await visit.type('/care/0/cost/in_policy', '200');
  await next();
  assert.equal(await visit.headline(), '医保付 60 元到 120 元，自己付 80 元到 140 元');
  await visit.choose('县级定点医疗机构');
  answered += 1;
  assert.equal(await visit.headline(), '医保付 75 元，自己付 125 元');
  assert.ok(answered <= 6, String(answered));
});

fromStart('the total of a bill is asked first, and not again at once for its part in policy', async (visit) => {
  await visit.click('button.way:nth-of-type(3)');
  await visit.page.waitForSelector('[id="/region"]');
  await visit.pick('/region', '410700');
  await visit.press('下一步');
  await visit.click('input[value="outpatient"]');
  await visit.press('下一步');
  assert.deepEqual(await visit.readAll('.screen label'), ['一共花了多少（元）', '其中政策范围内的费用（元）']);
  await visit.type('/care/0/cost/total', '200');
  await visit.press('下一步');
  assert.match(await visit.headline(), /自己付 80 元到 200 元/);
  assert.equal(await visit.read('.question legend'), '第 1 次：普通门诊 去的是哪一级医院？');
  await visit.choose('县级定点医疗机构');
  for (let asked = 0; asked < 9 && !/政策范围内/.test(await visit.read('.question')); asked += 1) {
    await visit.press((await visit.read('.question > button')));
  }
  assert.match(await visit.read('.question label'), /政策范围内的费用是多少/);
});

fromStart('each screen entitles the page', async (visit) => {
  assert.equal(await visit.page.title(), '医保明白账');
  await visit.click('button.way:nth-of-type(3)');
  await visit.page.waitForSelector('[id="/region"]');
  assert.equal(await visit.page.title(), '在哪里参保，问哪一年的？ – 医保明白账');
  await visit.pick('/region', '410700');
  await visit.press('下一步');
  await visit.click('input[value="outpatient"]');
  await visit.press('下一步');
  assert.equal(await visit.page.title(), '花了多少钱？ – 医保明白账');
  await visit.type('/care/0/cost/total', '200');
  await visit.press('下一步');
  assert.equal(await visit.page.title(), '算出来的结果 – 医保明白账');
  await visit.speak('en', 'English');
  assert.match(await visit.page.title(), / – Mingbai/);
  await visit.page.goBack();
  await visit.drawn();
  assert.match(await visit.page.title(), /^What did it cost/);
});

fromStart('what to pay in is told once the place is', async (visit) => {
  await visit.click('button.way');
  await visit.page.waitForSelector('[id="/region"]');
  assert.equal(await visit.has('.screen > [type="submit"]'), false);
  await visit.pick('/region', '640000');
  await visit.press('下一步');
  assert.match(await visit.headline(), /个人缴费 \d+ 元，有的身份可以少缴/);
});

fromStart('when cover starts is told once the payment is, and that may be skipped', async (visit) => {
  await visit.click('button.way:nth-of-type(2)');
  await visit.page.waitForSelector('[id="/region"]');
  await visit.pick('/region', '410700');
  await visit.press('下一步');
  assert.equal(await question(visit), '哪天缴的费？');
  await visit.typeDay('/enrolment/paid_on', '2024-01-10');
  await visit.press('下一步');
  assert.match(await visit.headline(), /起可以报销/);
});

fromStart("the way back is that of the page and of the browser, and keeps what was answered", async (visit) => {
  await visit.click('button.way:nth-of-type(3)');
  await visit.page.waitForSelector('[id="/region"]');
  await visit.pick('/region', '410700');
  await visit.press('下一步');
  await visit.click('input[value="outpatient"]');
  await visit.press('下一步');
  await visit.type('/care/0/cost/in_policy', '200');
  await visit.press('上一步');
  await visit.page.waitForSelector('input[value="outpatient"]:checked');
  await visit.page.goBack();
  await visit.page.waitForSelector('[id="/region/city"]');
  assert.equal(await visit.value('/region/city'), '410700');
  await visit.press('下一步');
  await visit.press('下一步');
  assert.equal(await visit.value('/care/0/cost/in_policy'), '200');
});

fromStart('each question takes the focus, so that it is read', async (visit) => {
  await visit.click('button.way:nth-of-type(3)');
  await visit.page.waitForSelector('[id="/region"]');
  const focused = () => visit.page.evaluate(() => document.activeElement.textContent);
  assert.equal(await focused(), '在哪里参保，问哪一年的？');
  await visit.pick('/region', '410700');
  await visit.press('下一步');
  assert.equal(await focused(), '看的是哪一种？');
});

fromStart('the answers are listed with what they were, to be changed', async (visit) => {
  await visit.press('熟悉的人：直接填整张表');
  await visit.page.waitForSelector('[id="/region"]');
  await visit.pick('/region', '410700');
  await visit.pick('/benefit_year', '2024');
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'county', inPolicy: '200' });
  assert.deepEqual(await visit.readAll('.row > summary'), [
    '参保地和年度 河南省新乡市、2024 年 更改',
    '特殊身份 还没有填 更改',
    '缴费 还没有填 更改',
    '第 1 次：普通门诊，3 月 5 日 县级定点医疗机构、200 元 更改',
  ]);
});
