import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const press = (visitor, text) =>
  visitor.click(`//*[self::button or self::label][starts-with(normalize-space(), '${text}')]`);

/** Waits until the script, run in the page, gives what is expected; on a busy machine that takes a while. */
async function gives(visitor, script, expected) {
  let found;
  for (let tries = 0; tries < 200; tries += 1) {
    found = await visitor.evaluate(script);
    if (found === expected) return;
    await pause(50);
  }
  assert.equal(found, expected);
}

const shows = (visitor, selector, text) =>
  gives(visitor, `document.querySelector('${selector}')?.innerText.replaceAll('\\u00a0', ' ').trim()`, text);

const isKept = (visitor) => gives(visitor, 'navigator.serviceWorker.controller?.state', 'activated');

const inChinese = '医保付 75 元，自己付 125 元';
const inEnglish = 'Insurance pays ¥75, you pay ¥125';

async function answer(visitor) {
  await press(visitor, '看这次病能报多少？');
  await visitor.pick('/region', '410000');
  await gives(visitor, `document.getElementById('/region/city')?.value`, '');
  await visitor.pick('/region/city', '410700');
  await press(visitor, '下一步');
  await press(visitor, '普通门诊');
  await press(visitor, '下一步');
  await visitor.type('/care/0/cost/in_policy', '200');
  await press(visitor, '下一步');
  await shows(visitor, '.headline', '医保付 60 元到 120 元，自己付 80 元到 140 元');
  await press(visitor, '县级定点医疗机构');
  await shows(visitor, '.headline', inChinese);
}

async function linkTo(visitor) {
  await press(visitor, '分享链接');
  const link = 'document.querySelector("#link")?.value ?? null';
  await gives(visitor, `(${link}) !== null`, true);
  return visitor.evaluate(link);
}

/** What a visitor does, in any browser; `site` is served for this scenario alone. */
export const scenarios = [
  {
    name: 'goes from the start to an answer and back',
    async run(visitor) {
      await answer(visitor);
      await visitor.evaluate('history.back()');
      await gives(visitor, `document.getElementById('/care/0/cost/in_policy')?.value`, '200');
    },
  },
  {
    name: 'opens the same answer from a shared link',
    async run(visitor) {
      await answer(visitor);
      const link = await linkTo(visitor);
      assert.match(link, /#mingbai1;[\w-]+;region=410700&/);
      await visitor.open('about:blank');
      await visitor.open(link);
      await shows(visitor, '.headline', inChinese);
      await gives(visitor, 'location.hash', '');
    },
  },
  {
    name: 'switches the language and keeps the answer',
    async run(visitor) {
      await answer(visitor);
      await press(visitor, 'English');
      await shows(visitor, '.headline', inEnglish);
      await gives(visitor, 'document.documentElement.lang', 'en');
      await press(visitor, '中文');
      await shows(visitor, '.headline', inChinese);
    },
  },
  {
    name: 'finds the elder view again',
    async run(visitor) {
      await press(visitor, '长辈版');
      await shows(visitor, '.masthead .primary', '普通版');
      await visitor.reload();
      await shows(visitor, '.masthead .primary', '普通版');
      await gives(visitor, 'getComputedStyle(document.body).fontSize', '24px');
      await answer(visitor);
    },
  },
  {
    name: 'answers without a server after one visit',
    async run(visitor, site) {
      await answer(visitor);
      await isKept(visitor);
      site.close();
      await visitor.reload();
      await shows(visitor, '.headline', inChinese);
      await visitor.evaluate('sessionStorage.clear()');
      await visitor.reload();
      await answer(visitor);
    },
  },
  {
    name: 'prints the answer',
    needs: 'print',
    async run(visitor) {
      await answer(visitor);
      await press(visitor, 'English'); // of some Chinese glyphs Firefox prints the shape alone
      await shows(visitor, '.headline', inEnglish);
      const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: await visitor.print(), encoding: 'utf8' });
      assert.ok(stdout.replace(/\s+/g, ' ').includes(inEnglish), stdout);
    },
  },
];
