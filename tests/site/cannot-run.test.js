import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureOf } from '../../web/site/engine/failure.ts';
import { browser, server } from './visit-test.js';

/** A page that is prepared before its scripts run, and what is given for a file instead. */
async function openPage(t, { prepare = () => {}, given = () => null } = {}) {
  const context = await browser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.setBypassServiceWorker(true);
  await page.evaluateOnNewDocument(prepare);
  await page.setRequestInterception(true);
  const requests = [];
  page.on('request', (request) => {
    requests.push(request.url());
    const response = given(request.url());
    if (response) void request.respond(response);
    else void request.continue();
  });
  await page.goto(server.origin);
  return { page, requests };
}

const isEntry = (url) => /\/index-[^/]*\.js$/.test(url);
const limited = (name, run) => test(name, { timeout: 30_000 }, run);

for (const [name, response] of [
  ['a syntax that it does not know', { contentType: 'text/javascript', body: 'let a = ??=;' }],
  ['a script that is not there', { status: 404, body: '' }],
]) {
  limited(`where a browser meets ${name}, the page says what it needs, where the rules are and whom to ask`, async (t) => {
    const { page } = await openPage(t, { given: (url) => (isEntry(url) ? response : null) });
    assert.match(await page.$eval('#app', (app) => app.innerText), /正在准备，请稍等。/);
    assert.equal(await page.$eval('.stuck', (text) => getComputedStyle(text).visibility), 'hidden');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('.stuck')).visibility === 'visible');
    const told = await page.$eval('#app', (app) => app.innerText);
    assert.match(told, /脚本（JavaScript）[^]*浏览器太旧的，请更新[^]*各地医保规定要点[^]*12393/);
    await Promise.all([page.waitForNavigation(), page.click('.stuck a')]);
    assert.match(await page.title(), /规定/);
  });
}

limited('with scripts switched off the page says so at once', async (t) => {
  const context = await browser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(server.origin);
  assert.match(await page.$eval('#app', (app) => app.innerText), /脚本关掉了的，请打开，再刷新页面/);
});

limited('what is said to browsers that cannot run it goes once it runs', async (t) => {
  const { page } = await openPage(t);
  await page.waitForSelector('button.way');
  assert.equal(await page.$('.stuck'), null);
});

const withoutMemory = () => {
  const refuse = async () => {
    throw new RangeError('WebAssembly.instantiate(): Out of memory: Cannot allocate Wasm memory for new instance');
  };
  WebAssembly.instantiate = refuse;
  WebAssembly.instantiateStreaming = refuse;
};
const isScript = (url) => /\/script-[^/]*\.js$/.test(url);

limited('where WebAssembly gets no memory the engine runs as plain JavaScript', async (t) => {
  const { page, requests } = await openPage(t, { prepare: withoutMemory });
  await page.waitForSelector('button.way');
  assert.ok(requests.some(isScript));
});

limited('where that gets none either the page names it, and nothing of a download', async (t) => {
  const body = 'throw new RangeError("Array buffer allocation failed"); export const createEstimator = null;';
  const given = (url) => (isScript(url) ? { contentType: 'text/javascript', body } : null);
  const { page } = await openPage(t, { prepare: withoutMemory, given });
  await page.waitForSelector('[role="alert"]');
  const told = await page.$eval('main', (main) => main.innerText);
  assert.match(told, /内存不够，现在算不了[^]*请关掉别的网页和应用，再试一次。[^]*12393[^]*再试一次[^]*技术信息/);
  assert.doesNotMatch(told, /下载|网络/);
});

test('a want of memory is told from a download that broke off', () => {
  assert.equal(failureOf(new RangeError('Out of memory')), 'memory');
  assert.equal(failureOf(new Error('Out of memory')), 'memory');
  assert.equal(failureOf(new Error('x did not come whole. SyntaxError')), 'cut');
});
