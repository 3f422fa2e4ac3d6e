import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { download } from '../../web/site/engine/download.ts';
import { failureOf } from '../../web/site/engine/failure.ts';
import { browser, server } from './visit-test.js';

/** A page on which what `isDown` tells cannot be had. */
async function pageWithout(state, fragment = '') {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setBypassServiceWorker(true); // it may have kept what cannot be had
  await page.setRequestInterception(true);
  page.on('request', (request) => (state.isDown(request.url()) ? request.abort() : request.continue()));
  await page.goto(`${server.origin}/${fragment}`);
  return page;
}

const alert = (page) => page.waitForSelector('[role="alert"]');
const again = '::-p-xpath(//button[text()="再试一次"])';

for (const file of ['.wasm', 'common.json']) {
  test(`the page says that ${file} did not come, and tries again`, { timeout: 30_000 }, async () => {
    const state = { isDown: (url) => url.endsWith(file) };
    const page = await pageWithout(state);
    await alert(page);
    await Promise.all([page.waitForRequest((request) => state.isDown(request.url())), page.click(again)]);
    await alert(page);
    const told = await page.$eval('main', (element) => element.innerText);
    assert.match(told, /没有下载完整[^]*网络断开了。[^]*技术信息/);
    assert.doesNotMatch(told, /Error/);
    assert.match(await page.$eval('main details', (element) => element.textContent), /Error/);
    state.isDown = () => false;
    await page.click(again);
    await page.waitForSelector('button.way');
    await page.browserContext().close();
  });
}

test('why something did not come is told apart', async () => {
  const { close, origin } = await new Promise((resolve) => {
    const server = createServer((request, response) => {
      const status = Number(request.url.slice(1));
      response.writeHead(status, { 'Content-Length': status === 200 ? 100 : 0 });
      if (status === 200) response.write('{"half":', () => response.destroy());
      else response.end();
    });
    server.listen(0, 'localhost', () => resolve({ close: () => server.close(), origin: `http://localhost:${server.address().port}` }));
  });
  const failure = (url) => download(url).then(() => 'none', failureOf);
  assert.equal(await failure(`${origin}/200`), 'cut');
  assert.equal(await failure(`${origin}/404`), 'missing');
  assert.equal(await failure(`${origin}/503`), 'server');
  close();
  assert.equal(await failure(`${origin}/200`), 'network');
});

test('a region that did not come can be asked for again', { timeout: 30_000 }, async () => {
  const state = { isDown: (url) => url.endsWith('410000.json') };
  const page = await pageWithout(state);
  await page.waitForSelector('button.way');
  await page.click('.screen > .link');
  await page.waitForSelector('[id="/region"]');
  await page.select('[id="/region"]', '410000');
  await alert(page);
  state.isDown = () => false;
  await page.click(again);
  await page.waitForSelector('[id="/enrolment/paid_on"]');
  await page.browserContext().close();
});

test('a link whose region did not come opens once it does', { timeout: 30_000 }, async () => {
  const state = { isDown: (url) => url.endsWith('410000.json') };
  const page = await pageWithout(state, '#mingbai1;1;region=410700&benefit_year=2024');
  await page.waitForSelector(again);
  state.isDown = () => false;
  await page.click(again);
  await page.waitForFunction(() => /2024\s年/.test(document.querySelector('.headline')?.textContent));
  await page.browserContext().close();
});

test('what a comparison needs can be asked for again, and the answer stays', { timeout: 30_000 }, async () => {
  const state = { isDown: (url) => url.endsWith('450000.json') };
  const page = await pageWithout(state, '#mingbai1;1;region=410700&benefit_year=2024');
  const way = "::-p-xpath(//button[normalize-space()='换一个地方'])";
  const headline = () => page.$eval('.headline', (element) => element.innerText);
  await page.waitForSelector(way);
  const before = await headline();
  await page.click(way);
  await page.waitForSelector('[id="other:/region"]');
  await page.select('[id="other:/region"]', '450000');
  await alert(page);
  assert.equal(await headline(), before);
  state.isDown = () => false;
  await page.click(again);
  await page.waitForSelector('.comparison table');
  assert.equal(await headline(), before);
  await page.browserContext().close();
});

test('English that did not come leaves the page in Chinese', { timeout: 30_000 }, async () => {
  const state = { isDown: (url) => /\/en-[^/]*\.js$/.test(url) };
  const page = await pageWithout(state);
  await page.waitForSelector('button.way');
  const english = '::-p-xpath(//button[text()="English"])';
  await page.click(english);
  await alert(page);
  assert.equal(await page.$eval('html', ({ lang }) => lang), 'zh-CN');
  state.isDown = () => false;
  await page.click(english);
  await page.waitForSelector('html[lang="en"]');
  assert.equal(await page.$('[role="alert"]'), null);
  await page.browserContext().close();
});

test('a comparison whose program did not come leaves the answer, and can be asked for again', { timeout: 30_000 }, async () => {
  const state = { isDown: (url) => /\/beside-[^/]*\.js$/.test(url) };
  const page = await pageWithout(state, '#mingbai1;1;region=410700&benefit_year=2024');
  const compare = '::-p-xpath(//button[text()="换一年"])';
  await (await page.waitForSelector(compare)).click();
  await page.waitForSelector('.comparison [role="alert"]');
  assert.match(await page.$eval('.headline', (element) => element.innerText), /2024\s年/);
  state.isDown = () => false;
  await page.$eval(again, (button) => button.click()); // the line of the answer may lie over it
  await page.waitForSelector('.comparison table');
  assert.equal(await page.$('.comparison [role="alert"]'), null);
  await page.browserContext().close();
});

test('the focus follows from the place that is waited for to the question after it', { timeout: 30_000 }, async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setBypassServiceWorker(true);
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.url().endsWith('/config.json')) {
      const config = { hosts: [], region: '640000', year: 2024, theme: null, footer: [] };
      return request.respond({ contentType: 'application/json', body: JSON.stringify(config) });
    }
    if (request.url().endsWith('640000.json')) await held;
    return request.continue();
  });
  await page.goto(server.origin);
  await page.waitForSelector('button.way');
  await page.click('button.way:nth-of-type(3)');
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  await page.waitForSelector('[aria-busy="true"]');
  assert.equal(await focused(), '在哪里参保，问哪一年的？');
  release();
  await page.waitForSelector('input[value="outpatient"]');
  assert.equal(await focused(), '看的是哪一种？');
  await page.browserContext().close();
});
