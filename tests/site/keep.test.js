import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Visit } from './visit.js';
import { browser, inXinxiang, server, visitTest } from './visit-test.js';

const bill = { on: '2024-03-05', hospitalClass: 'county', inPolicy: '200' };

async function sharedLink(visit) {
  await visit.press('分享链接');
  await visit.page.waitForSelector('#link');
  return visit.page.$eval('#link', (input) => input.value);
}

/** A new page at a link, by which another person sees the answers. */
async function opened(link, run) {
  const visit = new Visit();
  visit.page = await browser.newPage();
  await visit.page.goto(link);
  await visit.page.waitForSelector('main:not(.plain)');
  await visit.drawn();
  await run(visit);
  await visit.page.close();
}

visitTest('a shared link opens the same answer, and nothing stands in the address before', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit(bill);
  assert.equal(new URL(visit.page.url()).hash, '');
  const headline = await visit.headline();
  const link = await sharedLink(visit);
  assert.match(link, /#mingbai1;[\w-]+;region=410700&benefit_year=2024&/);
  await opened(link, async (other) => {
    assert.equal(await other.headline(), headline);
    assert.deepEqual(await other.readAll('.row > summary'), await visit.readAll('.row > summary'));
    assert.equal(new URL(other.page.url()).hash, '');
    assert.equal(await other.has('.notice'), false);
  });
  await opened(link.replace(/;[\w-]+;/, ';2020-01-01;'), async (other) => {
    assert.match(await other.read('.notice'), /存的时候用的是 2020 年 1 月 1 日的资料，现在按 \d+ 年/);
    assert.equal(await other.headline(), headline);
    await other.press('知道了');
    assert.equal(await other.has('.notice'), false);
  });
});

const inXinxiang2024 = 'region=410700&benefit_year=2024';

for (const fragment of [
  'x',
  '%',
  'mingbai1;1;',
  'mingbai1;1;region=410700&care.9.kind=x',
  'mingbai1;1;region=999999&benefit_year=2024',
  'mingbai1;1;region=410799&benefit_year=2024',
  'mingbai1;1;region=410700',
  'mingbai1;1;region=410700&benefit_year=1999',
  `mingbai1;1;${inXinxiang2024}&person.identities=orphan+emperor`,
  `mingbai1;1;${inXinxiang2024}&care.0.kind=haircut`,
]) {
  visitTest(`#${fragment} gives a notice and a fresh start`, async () => {
    await opened(`${server.origin}/#${fragment}`, async (other) => {
      assert.match(await other.read('.notice'), /读不出来/);
      assert.ok(await other.has('button.way'));
    });
  });
}

visitTest('a link with a day that there is not opens, and says what is wrong with it', async () => {
  await opened(`${server.origin}/#mingbai1;1;${inXinxiang2024}&care.0.kind=outpatient&care.0.on=2024-13-45`, async (other) => {
    assert.match(await other.read('.faults'), /没有这一天。请重新选，或者像 2024-03-05 这样写。/);
  });
});

visitTest('a link that messengers may cut is told before it is shared, and shows all the same', async () => {
  const visits = Array.from({ length: 20 }, (_, item) =>
    Object.entries({ kind: 'outpatient', on: '2024-03-05', 'institution.id': '第一人民医院', 'cost.in_policy': '200' })
      .map(([name, value]) => `care.${item}.${name}=${encodeURIComponent(value)}`)
      .join('&'),
  );
  await opened(`${server.origin}/#mingbai1;1;${inXinxiang2024}&${visits.join('&')}`, async (other) => {
    await other.page.waitForSelector('.keep');
    assert.match(await other.read('.keep'), /链接太长，有的聊天软件会截掉一段。请点“存成文件”，把文件发过去。/);
    await other.press('分享链接');
    const link = await other.page.waitForSelector('#link');
    assert.ok((await link.evaluate(({ value }) => value.length)) > 2000);
  });
});

visitTest('a link of before opens with the parts of its cost, and can still be changed', async () => {
  const parts = 'care.0.kind=outpatient&care.0.institution.class=county&care.0.cost.in_policy=300&care.0.cost.out_of_policy=200';
  await opened(`${server.origin}/#mingbai1;1;${inXinxiang2024}&${parts}`, async (other) => {
    assert.match(await other.headline(), /医保付 125 元，自己付 375 元/);
    await other.type('/care/0/cost/out_of_policy', '100');
    assert.match(await other.headline(), /自己付 275 元/);
  });
});

visitTest('an identity that the place of a link does not offer is asked for, not taken as none', async () => {
  await opened(`${server.origin}/#mingbai1;1;${inXinxiang2024}&person.identities=demobilised_soldier`, async (other) => {
    assert.match(await other.read('.question legend'), /有没有下面的身份/);
    assert.match(await other.read('#person summary'), /还没有填/);
    assert.doesNotMatch(await other.headline(), /380 元算/);
    await other.press('不知道，先跳过');
    assert.equal(await other.read('.question .told'), '要问的都问完了。');
  });
});

visitTest('answers are saved as a file and opened again', async (visit) => {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-kept-'));
  try {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await inXinxiang(visit);
    await visit.addVisit(bill);
    const headline = await visit.headline();
    await visit.press('存成文件');
    for (let i = 0; i < 50 && readdirSync(folder).filter((name) => name.endsWith('.txt')).length === 0; i += 1) await pause(50);
    const [name] = readdirSync(folder);
    assert.equal(name, '医保明白账-410700-2024.txt');
    assert.match(readFileSync(join(folder, name), 'utf8'), /^mingbai1;/);
    await visit.page.evaluate(() => sessionStorage.clear());
    await visit.page.goto(`${server.origin}/?again`);
    await visit.page.waitForSelector('button.way');
    const input = await visit.page.$('input[type="file"]');
    const broken = join(folder, 'broken.txt');
    writeFileSync(broken, 'mingbai1;1;region=41');
    await input.uploadFile(broken);
    await visit.page.waitForSelector('.notice');
    assert.ok(await visit.has('button.way'));
    await visit.press('知道了');
    writeFileSync(broken, 'mingbai1;1;region=410700&benefit_year=1999');
    await input.uploadFile(broken);
    await visit.page.waitForSelector('.notice');
    await input.uploadFile(join(folder, name));
    await visit.page.waitForSelector('.headline');
    await visit.loaded();
    assert.equal(await visit.headline(), headline);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

visitTest('the answer is read aloud by a voice of the device only', async (visit) => {
  const withVoices = async (voices) => {
    const script = await visit.page.evaluateOnNewDocument((all) => {
      const spoken = (globalThis.spoken = []);
      Object.defineProperty(globalThis, 'speechSynthesis', {
        value: { getVoices: () => all, speak: (utterance) => spoken.push(utterance.text), cancel() {}, addEventListener() {} },
      });
      globalThis.SpeechSynthesisUtterance = class {
        constructor(text) {
          this.text = text;
        }
      };
    }, voices);
    await visit.page.evaluate(() => sessionStorage.clear());
    await visit.page.reload();
    await visit.press('熟悉的人：直接填整张表');
    await inXinxiang(visit);
    await visit.addVisit(bill);
    await visit.page.removeScriptToEvaluateOnNewDocument(script.identifier);
  };
  await withVoices([{ lang: 'zh-CN', localService: false }, { lang: 'en-US', localService: true }]);
  assert.doesNotMatch(await visit.read('.keep'), /读出来/);
  await withVoices([{ lang: 'zh-CN', localService: true }]);
  await visit.press('读出来');
  const spoken = await visit.page.evaluate(() => globalThis.spoken);
  assert.equal(spoken[0], await visit.headline());
  assert.ok(spoken.length > 2);
  await visit.press('不读了');
});
