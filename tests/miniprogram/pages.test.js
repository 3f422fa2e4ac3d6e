import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFindings } from '../site/axe.js';
import { launch } from '../site/browsers/chromium.js';
import { serveApp } from './rendered/app-page.js';
import { AppVisit } from './rendered/app-visit.js';

// The example app with the shipped package, its real templates and styles, rendered by what WeChat renders with.

let server;
let browser;

before(async () => {
  server = await serveApp();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});

const outpatient = encodeURIComponent(
  'mingbai1;2026-01-01.a;region=410700&benefit_year=2024&care.0.kind=outpatient&care.0.on=2024-03-01&care.0.cost.in_policy=200',
);

function visitTest(name, options, run) {
  test(name, { timeout: 120_000 }, async () => {
    const visit = await AppVisit.start(browser, server.origin, options);
    await run(visit);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
}

test('the templates compile', () => {
  assert.deepEqual(server.complaints, []);
});

const looks = [
  { name: 'usual', fontSize: 16, target: 44, text: 18 },
  { name: 'elder', fontSize: 22, target: 60, text: 24 },
];

for (const { name, fontSize, target, text } of looks) {
  visitTest(`from the start to an answer for a bill in Xinxiang, in the ${name} view`, { fontSize }, async (visit) => {
    const look = async () => {
      assert.deepEqual(await axeFindings(visit.page), []);
      assert.deepEqual(await visit.tooSmall(target), []);
      assert.equal(await visit.overflow(), 0);
      assert.ok((await visit.textSize()) >= text);
    };
    await visit.shows('今天想知道什么？');
    await look();
    await visit.press('看这次病能报多少？');
    await visit.shows('在哪里参保，问哪一年的？');
    await visit.pick('在哪个省', '河南省');
    await visit.pick('哪个市', '新乡市');
    await look();
    await visit.press('下一步');
    await visit.shows('看的是哪一种？');
    await visit.press('普通门诊');
    await visit.settled();
    await look();
    await visit.press('下一步');
    await visit.shows('花了多少钱？');
    await visit.type('其中政策范围内的费用（元）', '200');
    await look();
    await visit.press('下一步');
    await visit.shows('医保付 60 元到 120 元，自己付 80 元到 140 元');
    await look();
    await visit.press('县级定点医疗机构');
    await visit.shows('医保付 75 元，自己付 125 元');
    await visit.press('看算式和依据');
    await visit.shows('减去报销前自己先付的部分（起付标准）');
    await look();
  });
}

visitTest('what the contribution is', {}, async (visit) => {
  await visit.shows('今天想知道什么？');
  await visit.press('我要交多少钱？');
  await visit.shows('在哪里参保，问哪一年的？');
  await visit.pick('在哪个省', '广西壮族自治区');
  await visit.press('下一步');
  await visit.shows('您的回答');
  assert.match(await visit.read(), /2024 年个人缴费/);
});

visitTest('every part of the answers opens to be changed', { query: { kept: outpatient } }, async (visit) => {
  await visit.shows('医保付 60 元到 120 元');
  for (const part of ['参保地和年度', '特殊身份', '缴费', '第 1 次']) {
    await visit.press(part);
    await visit.settled();
    assert.deepEqual(await axeFindings(visit.page), []);
  }
  await visit.pick('缴费日期', '2023-10-12');
  await visit.shows('2023 年 10 月 12 日');
  await visit.pick('医院级别', '基层定点医疗机构');
  await visit.shows('医保付 120 元，自己付 80 元');
  await visit.press('都没有');
  await visit.shows('第 1 次：普通门诊，3 月 1 日');
});

visitTest('a fault is told beside its field and at the top', { query: { kept: outpatient } }, async (visit) => {
  await visit.shows('医保付 60 元到 120 元');
  await visit.press('第 1 次');
  await visit.settled();
  await visit.type('其中政策范围内的费用（元）', '二百');
  await visit.shows('有 1 处要改');
  await visit.shows('请只写数字，最多两位小数，例如 120 或 13.75。');
  assert.deepEqual(await axeFindings(visit.page), []);
});

visitTest('the card that is sent reopens the same answers', { query: { kept: outpatient } }, async (visit) => {
  await visit.shows('医保付 60 元到 120 元');
  await visit.press('县级定点医疗机构');
  await visit.shows('医保付 75 元，自己付 125 元');
  const { path } = await visit.page.evaluate(() => globalThis.shown.onShareAppMessage());
  const [page, kept] = path.split('?kept=');
  assert.equal(page, '/pages/index/index');
  const other = await AppVisit.start(browser, server.origin, { query: { kept } });
  await other.shows('医保付 75 元，自己付 125 元');
  await other.page.close();
});

visitTest('a clause leads to the step that applies it', { query: { kept: outpatient } }, async (visit) => {
  await visit.shows('医保付 60 元到 120 元');
  await visit.press('新医保办〔2023〕54号 第二部分');
  await visit.shows('乘以报销比例');
  await visit.settled();
  assert.equal(await visit.isOnScreen('乘以报销比例（支付比例）'), true);
});

visitTest('the line at the edge leads to the details', { query: { kept: outpatient } }, async (visit) => {
  await visit.shows('医保付 60 元到 120 元');
  await visit.press('看明细');
  await visit.settled();
  assert.equal(await visit.isOnScreen('谁付多少'), true);
});

visitTest('the view for the elderly can be had at any size of text, and left', {}, async (visit) => {
  await visit.shows('今天想知道什么？');
  await visit.press('长辈版');
  await visit.settled();
  assert.equal(await visit.textSize(), 24);
  await visit.press('普通版');
  await visit.settled();
  assert.equal(await visit.textSize(), 18);
});

visitTest('in English', { query: { kept: outpatient }, width: 320, fontSize: 22 }, async (visit) => {
  await visit.shows('医保付 60 元到 120 元');
  await visit.place({ lang: 'en' });
  await visit.shows('Insurance pays ¥60 to ¥120, you pay ¥80 to ¥140');
  await visit.press('The sum and its clauses');
  await visit.settled();
  assert.equal(await visit.overflow(), 0);
  assert.deepEqual(await axeFindings(visit.page), []);
});

visitTest('where the app fixes the place only what is left is asked', {}, async (visit) => {
  await visit.shows('今天想知道什么？');
  await visit.place({ region: '410700', year: 2024 });
  await visit.shows('今天想知道什么？');
  await visit.press('什么时候能报销？');
  await visit.shows('哪天缴的费？');
  await visit.pick('缴费日期', '2024-01-10');
  await visit.press('下一步');
  await visit.shows('您的回答');
  assert.match(await visit.read(), /起可以报销/);
  assert.match(await visit.read(), /河南省新乡市、2024 年/);
});

visitTest('in the dark', { query: { kept: outpatient }, scheme: 'dark' }, async (visit) => {
  await visit.shows('医保付 60 元到 120 元');
  assert.deepEqual(await axeFindings(visit.page), []);
});

for (const [kind, why, what] of [
  ['old', '这台手机上的微信版本太旧', '请把微信更新到最新版本'],
  ['corrupt', '计算用的程序没有打开', '请退出小程序再进来'],
]) {
  visitTest(`a host that is ${kind} is told of with what to do`, { host: { kind } }, async (visit) => {
    await visit.shows(why);
    await visit.shows(what);
    assert.deepEqual(await axeFindings(visit.page), []);
  });
}
