import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { axeFindings } from '../site/axe.js';
import { appWithSubpackage, plainApp } from './app.js';
import { serveApp } from './rendered/app-page.js';
import { AppVisit } from './rendered/app-visit.js';
import { browser, server } from './rendered/example.js';

// Apps with the shipped package, their real templates and styles, rendered by what WeChat renders with: the example, and what
// the README writes.

afterEach(() => server.putModule(server.module));

const outpatient = encodeURIComponent(
  'mingbai1;2026-01-01.a;region=410700&benefit_year=2024&care.0.kind=outpatient&care.0.on=2024-03-01&care.0.cost.in_policy=200',
);

/** A visit, to an app whose module is what `moduleOf` makes of it. */
function visitTest(name, { moduleOf = (whole) => whole, ...options }, run) {
  test(name, { timeout: 120_000 }, async () => {
    server.putModule(moduleOf(server.module));
    const visit = await AppVisit.start(browser, server.origin, options);
    await run(visit);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
}

test('the templates compile', () => {
  assert.deepEqual(server.complaints, []);
});

const views = {
  usual: { fontSize: 16, target: 44, text: 18 },
  elder: { fontSize: 22, target: 60, text: 24 },
};

/** All of it can be read and pressed. */
async function isAccessible(visit, { target, text }) {
  assert.deepEqual(await axeFindings(visit.page), []);
  assert.deepEqual(await visit.tooSmall(target), []);
  assert.equal(await visit.overflow(), 0);
  assert.ok((await visit.textSize()) >= text);
}

const looks = Object.entries(views).flatMap(([name, view]) =>
  [320, 375].flatMap((width) => ['light', 'dark'].map((scheme) => ({ name: `${name} view, ${width} px, ${scheme}`, view, width, scheme }))),
);

for (const { name, view, width, scheme } of looks) {
  const options = { fontSize: view.fontSize, width, scheme };
  visitTest(`from the start to an answer for a bill in Xinxiang: ${name}`, options, async (visit) => {
    const look = () => isAccessible(visit, view);
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

visitTest('each step is headed by its question, said once', {}, async (visit) => {
  const title = () => visit.page.$eval('[role="heading"][aria-level="2"]', (heading) => [heading.textContent, getComputedStyle(heading).fontSize]);
  const isHeadedBy = async (question) => {
    await visit.shows(question);
    assert.deepEqual(await title(), [question, '23.4px']);
    const seen = await visit.page.$$eval('[role="main"] *', (all) =>
      all.filter(({ children }) => children.length === 0).filter((one) => !one.closest('[aria-live]')).map(({ textContent }) => textContent),
    );
    assert.equal(seen.filter((text) => text === question).length, 1);
  };
  await isHeadedBy('今天想知道什么？');
  assert.equal((await visit.read()).split('所填内容只在').length, 2);
  await visit.press('看这次病能报多少？');
  await isHeadedBy('在哪里参保，问哪一年的？');
  await visit.pick('在哪个省', '河南省');
  await visit.pick('哪个市', '新乡市');
  await visit.press('下一步');
  await isHeadedBy('看的是哪一种？');
  await visit.press('普通门诊');
  await visit.settled();
  await visit.press('下一步');
  await isHeadedBy('花了多少钱？');
});

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
    assert.deepEqual(await visit.tooSmall(44), []);
    assert.deepEqual(await axeFindings(visit.page), []);
  }
  await visit.pick('缴费日期', '2023-10-12');
  await visit.shows('2023 年 10 月 12 日');
  await visit.pick('医院级别', '基层定点医疗机构');
  await visit.press('都没有');
  await visit.shows('医保付 120 元，自己付 80 元');
  await visit.shows('第 1 次：普通门诊，3 月 1 日');
});

const twoVisits = encodeURIComponent('mingbai1;2026-01-01.a;region=410700&benefit_year=2024&care.0.kind=outpatient&care.1.kind=inpatient');

for (const [name, isWaited] of Object.entries({ 'once that is drawn': true, 'at once': false })) {
  visitTest(`a question after one that was typed in begins empty, asked for ${name}`, { query: { kept: twoVisits } }, async (visit) => {
    const cost = '政策范围内的费用是多少？';
    await visit.shows('您的回答');
    await visit.press('去答');
    await visit.settled();
    await visit.type(cost, '300');
    if (isWaited) await visit.shows('下一个问题');
    assert.equal(await visit.valueOf(cost), '300');
    await visit.press(isWaited ? '下一个问题' : '不知道，先跳过');
    await visit.settled();
    assert.equal(await visit.valueOf(cost), '');
    await visit.type(cost, '5000');
    await visit.shows('5000 元');
    assert.match(await visit.read(), /300 元/);
  });
}

visitTest('a fault is told beside its field and at the top', { query: { kept: outpatient } }, async (visit) => {
  await visit.shows('医保付 60 元到 120 元');
  await visit.press('第 1 次');
  await visit.settled();
  await visit.type('其中政策范围内的费用（元）', '二百');
  await visit.leave();
  await visit.shows('有 1 处要改');
  await visit.shows('请只写数字，最多两位小数，例如 120 或 13.75。');
  assert.match(await visit.read(), /二百\s*要改/);
  const wrong = await visit.page.$$eval('wx-input >>> input[aria-invalid="true"]', (all) => all.map(({ ariaLabel }) => ariaLabel));
  assert.deepEqual(wrong, ['其中政策范围内的费用（元） 请只写数字，最多两位小数，例如 120 或 13.75。']);
  assert.deepEqual(await axeFindings(visit.page), []);
});

/** Answers a question, sends what is there by the button and by the menu, and opens the one as whoever gets it. */
async function isShared(visit, origin, path) {
  await visit.shows('医保付 60 元到 120 元');
  await visit.press('县级定点医疗机构');
  await visit.shows('医保付 75 元，自己付 125 元');
  await visit.press('发给家人看');
  const [page, kept] = (await visit.sent()).path.split('?kept=');
  assert.equal(page, `/${path}`);
  assert.equal((await visit.sentFromMenu()).path, `/${path}`);
  for (const given of [kept, decodeURIComponent(kept)]) {
    const other = await AppVisit.start(browser, origin, { path, query: { kept: given } });
    await other.shows('医保付 75 元，自己付 125 元');
    assert.deepEqual(other.complaints, []);
    await other.page.close();
  }
}

visitTest('the card that is sent reopens the same answers, and the menu sends none', { query: { kept: outpatient } }, (visit) =>
  isShared(visit, server.origin, 'pages/index/index'),
);

for (const [place, app, path] of [
  ['the main package', plainApp, 'pages/index/index'],
  ['a subpackage', appWithSubpackage, 'estimator/pages/index/index'],
]) {
  test(`a page in ${place}, as the README writes it, answers and is sent`, { timeout: 120_000 }, async (t) => {
    const host = await serveApp(app);
    t.after(() => host.close());
    assert.deepEqual(host.complaints, []);
    const visit = await AppVisit.start(browser, host.origin, { path, query: { kept: outpatient } });
    await isShared(visit, host.origin, path);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
}

test('a subpackage is opened from the main package', { timeout: 120_000 }, async (t) => {
  const host = await serveApp(appWithSubpackage);
  t.after(() => host.close());
  const visit = await AppVisit.start(browser, host.origin);
  await visit.press('医保明白账');
  await visit.shows('今天想知道什么？');
  assert.deepEqual(visit.complaints, []);
  await visit.page.close();
});

for (const [name, view] of Object.entries(views)) {
  visitTest(`from the page for everywhere to that for one city and an answer there, in the ${name} view`, { fontSize: view.fontSize }, async (visit) => {
    await visit.shows('今天想知道什么？');
    await visit.press('新乡市居民点这里');
    await visit.shows('新乡市居民医保明白账');
    await visit.shows('今天想知道什么？');
    await isAccessible(visit, view);
    await visit.press('看这次病能报多少？');
    await visit.shows('这里只算河南省新乡市。');
    await isAccessible(visit, view);
    assert.doesNotMatch(await visit.read(), /在哪个省/);
    await visit.pick('哪一年的医保', '2024 年');
    await visit.press('下一步');
    await visit.press('普通门诊');
    await visit.settled();
    await visit.press('下一步');
    await visit.type('其中政策范围内的费用（元）', '200');
    await visit.press('下一步');
    await visit.shows('医保付 60 元到 120 元，自己付 80 元到 140 元');
    await isAccessible(visit, view);
    await visit.press('发给家人看');
    assert.match((await visit.sent()).path, /^\/pages\/xinxiang\/index\?kept=mingbai1/);
    assert.equal((await visit.sentFromMenu()).path, '/pages/xinxiang/index');
  });
}

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
  const parts = await visit.page.$$eval('[class*="--headline"] [class*="--phrase"] [class*="--phrase"]', (all) => all.map((one) => one.textContent.trim()));
  assert.deepEqual(parts, ['Insurance pays', '¥60 to ¥120,', 'you pay', '¥80 to ¥140']);
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

visitTest('where the app fixes the region alone, the year and a city in it are chosen', {}, async (visit) => {
  await visit.shows('今天想知道什么？');
  await visit.place({ region: '450000' });
  await visit.press('我要交多少钱？');
  await visit.shows('这里只算广西壮族自治区。');
  await visit.pick('哪个市', '南宁市');
  await visit.pick('哪一年的医保', '2024 年');
  await visit.press('下一步');
  await visit.shows('您的回答');
  assert.match(await visit.read(), /广西壮族自治区南宁市、2024 年/);
});

visitTest('where the app fixes a region that there is none of, the place is chosen', {}, async (visit) => {
  await visit.shows('今天想知道什么？');
  await visit.place({ region: '999999' });
  await visit.press('我要交多少钱？');
  await visit.shows('在哪里参保，问哪一年的？');
  await visit.pick('在哪个省', '广西壮族自治区');
  await visit.press('下一步');
  await visit.shows('您的回答');
  assert.deepEqual(visit.complaints.splice(0), ['No rules for 999999 in null']);
});

visitTest('the view for the elderly that the app sets is there at any size of text, and left', { query: { kept: outpatient } }, async (visit) => {
  await visit.shows('医保付 60 元到 120 元');
  await visit.place({ elder: true });
  assert.equal(await visit.textSize(), 24);
  assert.equal(await visit.overflow(), 0);
  assert.deepEqual(await axeFindings(visit.page), []);
  await visit.press('普通版');
  await visit.settled();
  assert.equal(await visit.textSize(), 18);
});

visitTest('in the dark', { query: { kept: outpatient }, scheme: 'dark' }, async (visit) => {
  await visit.shows('医保付 60 元到 120 元');
  assert.deepEqual(await axeFindings(visit.page), []);
});

visitTest('what an app sets again changes nothing, and other answers begin anew', { query: { kept: outpatient } }, async (visit) => {
  const amount = () => visit.valueOf('其中政策范围内的费用（元）');
  await visit.shows('医保付 60 元到 120 元');
  await visit.press('第 1 次');
  await visit.type('其中政策范围内的费用（元）', '300');
  await visit.setData({ kept: outpatient });
  await visit.place({ kept: outpatient, region: '', year: 0 });
  assert.equal(await amount(), '300');
  await visit.setData({ kept: await visit.page.evaluate(() => globalThis.shown.kept) });
  assert.equal(await amount(), '300');
  await visit.setData({ kept: outpatient });
  await visit.shows('医保付 60 元到 120 元');
  await visit.setData({ kept: `${outpatient}${encodeURIComponent('&care.0.institution.class=county')}` });
  await visit.shows('医保付 75 元，自己付 125 元');
  await visit.place({ region: '640000', year: 2024 });
  await visit.shows('宁夏回族自治区、2024 年');
  await visit.setData({ kept: '' });
  await visit.shows('今天想知道什么？');
});

visitTest('policies that do not come can be asked for again', { absent: ['miniprogram_npm/mingbai-miniprogram/policies/410000.js'] }, async (visit) => {
  await visit.shows('今天想知道什么？');
  await visit.press('看这次病能报多少？');
  await visit.shows('在哪里参保，问哪一年的？');
  await visit.pick('在哪个省', '河南省');
  await visit.shows('这个地方的政策文件还不齐，现在算不了。');
  await isAccessible(visit, views.usual);
  await visit.restore();
  await visit.press('再试一次');
  await visit.pick('哪个市', '新乡市');
  await visit.press('下一步');
  await visit.press('普通门诊');
  await visit.settled();
  await visit.press('下一步');
  await visit.type('其中政策范围内的费用（元）', '200');
  await visit.press('下一步');
  await visit.shows('医保付 60 元到 120 元，自己付 80 元到 140 元');
});

/** The browser says so too where a file is not served. */
const notServed = 'Failed to load resource: the server responded with a status of 404 (Not Found)';
const damages = {
  absent: { moduleOf: () => null, heard: [notServed, notServed] },
  'cut short': { moduleOf: (whole) => whole.subarray(0, whole.length / 2), heard: [] },
  'of something else': { moduleOf: () => '居民医保明白账', heard: [] },
  'another module': { moduleOf: () => Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00), heard: [] },
};

for (const [name, { moduleOf, heard }] of Object.entries(damages)) {
  for (const view of Object.values(views)) {
    const options = { moduleOf, query: { kept: outpatient }, fontSize: view.fontSize, width: 320 };
    visitTest(`a file that is ${name} is told of and asked for again, at ${view.fontSize} px`, options, async (visit) => {
      await visit.shows('计算用的程序没有打开，可能没有装完整。');
      await visit.shows('请退出小程序再进来，或者点“再试一次”。');
      await isAccessible(visit, view);
      assert.doesNotMatch(await visit.read(), /ModuleFault/);
      await visit.press('技术信息');
      await visit.shows('ModuleFault: unreadable: mingbai-small.wasm');
      await isAccessible(visit, view);
      assert.deepEqual(visit.complaints.splice(0), heard);
      server.putModule(server.module);
      await visit.press('再试一次');
      await visit.shows('医保付 60 元到 120 元，自己付 80 元到 140 元');
    });
  }
}

for (const view of Object.values(views)) {
  const options = { query: { kept: outpatient }, fontSize: view.fontSize, width: 320 };

  visitTest(`a WeChat that is too old is to be updated, at ${view.fontSize} px`, { ...options, host: 'old' }, async (visit) => {
    await visit.shows('这台手机上的微信版本太旧，还不能在里面计算。');
    await visit.shows('请把微信更新到最新版本，再打开这里。');
    assert.doesNotMatch(await visit.read(), /再试一次/);
    await isAccessible(visit, view);
  });

  visitTest(`a host that does not answer is told of in time, at ${view.fontSize} px`, { ...options, host: 'silent' }, async (visit) => {
    await visit.shows('正在准备，请稍等。');
    await visit.pass(19_999); // ten seconds for each of the two files
    assert.match(await visit.read(), /正在准备，请稍等。/);
    await visit.pass(1);
    await visit.shows('计算用的程序等了很久没有回应。');
    await visit.shows('请点“再试一次”，或者退出小程序再进来。');
    await isAccessible(visit, view);
    await visit.answer();
    await visit.press('再试一次');
    await visit.pass(0);
    await visit.shows('医保付 60 元到 120 元，自己付 80 元到 140 元');
  });
}
