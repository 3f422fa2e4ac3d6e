import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppVisit } from './rendered/app-visit.js';
import { browser, server } from './rendered/example.js';

// What a screen reader says of the rendered page though nobody went there: what is new in a live region that was there before.

function listenInPage() {
  globalThis.said = [];
  const heard = new MutationObserver((changes) => {
    const now = [];
    for (const { target, addedNodes } of changes) {
      const element = target.nodeType === Node.TEXT_NODE ? target.parentElement : target;
      const region = element.closest('[aria-live]');
      if (!region || (target.nodeType !== Node.TEXT_NODE && addedNodes.length === 0)) continue;
      const part = region.getAttribute('role') === 'status' ? region : element;
      const text = part.textContent.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
      if (text !== '' && !now.includes(text)) now.push(text);
    }
    globalThis.said.push(...now);
  });
  heard.observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Does something, and gives what is said of it. */
async function saidAt(visit, act) {
  await visit.settled();
  await visit.page.evaluate(() => void (globalThis.said.length = 0));
  await act();
  await visit.settled();
  await visit.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300))); // longer than the pause after typing
  return visit.page.evaluate(() => globalThis.said);
}

function heardTest(name, options, run) {
  test(name, { timeout: 120_000 }, async () => {
    const visit = await AppVisit.start(browser, server.origin, options);
    await visit.page.evaluate(listenInPage);
    await run(visit, (act) => saidAt(visit, act));
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
}

const outpatient = encodeURIComponent(
  'mingbai1;2026-01-01.a;region=410700&benefit_year=2024&care.0.kind=outpatient&care.0.on=2024-03-01&care.0.cost.in_policy=200',
);

heardTest('each step is said as it comes, and nothing of it while it is answered', {}, async (visit, said) => {
  await visit.shows('今天想知道什么？');
  assert.deepEqual(await said(() => visit.press('看这次病能报多少？')), ['在哪里参保，问哪一年的？']);
  assert.deepEqual(await said(() => visit.pick('在哪个省', '河南省')), []);
  assert.deepEqual(await said(() => visit.pick('哪个市', '新乡市')), []);
  assert.deepEqual(await said(() => visit.press('下一步')), ['看的是哪一种？']);
  assert.deepEqual(await said(() => visit.press('普通门诊')), []);
  assert.deepEqual(await said(() => visit.press('下一步')), ['花了多少钱？']);
  assert.deepEqual(await said(() => visit.press('上一步')), ['看的是哪一种？']);
  assert.deepEqual(await said(() => visit.press('下一步')), ['花了多少钱？']);
});

heardTest('while an amount is typed only the answer is said', {}, async (visit, said) => {
  await visit.shows('今天想知道什么？');
  await visit.place({ region: '410700', year: 2024 });
  await visit.press('看这次病能报多少？');
  await visit.press('普通门诊');
  await visit.press('下一步');
  await visit.shows('花了多少钱？');
  const typed = await said(() => visit.type('其中政策范围内的费用（元）', '200'));
  assert.deepEqual(typed, ['医保付 60 元到 120 元，自己付 80 元到 140 元']);
  assert.deepEqual(await said(() => visit.press('下一步')), ['算出来的结果', '第 1 次：普通门诊 去的是哪一级医院？']);
});

heardTest('each new question is said, and the answer to it once', { query: { kept: outpatient } }, async (visit, said) => {
  await visit.shows('医保付 60 元到 120 元');
  assert.deepEqual(await said(() => visit.press('县级定点医疗机构')), [
    '医保付 75 元，自己付 125 元 医保付的钱：原来 60 元到 120 元，现在 75 元',
  ]);
  assert.deepEqual(await said(() => visit.press('下一个问题')), ['还可以答几个问题，看要缴多少、哪天起能报。']);
  assert.deepEqual(await said(() => visit.press('去答')), ['有没有下面的身份？']);
  assert.equal((await said(() => visit.press('不知道，先跳过'))).length, 1);
});

heardTest('where another answer brings another question, the answer alone is said', { query: { kept: outpatient } }, async (visit, said) => {
  await visit.shows('去的是哪一级医院？');
  await visit.press('第 1 次');
  const changed = await said(() => visit.pick('医院级别', '县级定点医疗机构'));
  assert.deepEqual(changed, ['医保付 75 元，自己付 125 元']);
  assert.deepEqual(await said(() => visit.press('特殊身份')), []);
});

heardTest('what is opened is said once it is there', { query: { kept: outpatient } }, async (visit) => {
  await visit.shows('医保付 60 元到 120 元');
  await visit.settled();
  const said = await visit.page.evaluate(() => globalThis.said);
  assert.deepEqual(said, ['算出来的结果', '医保付 60 元到 120 元，自己付 80 元到 140 元']);
});
