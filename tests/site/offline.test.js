import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './browsers/chromium.js';
import { contentSecurityPolicy, serve } from './serve.js';
import { Visit } from './visit.js';

const site = fileURLToPath(new URL('../../build/site', import.meta.url));
const withoutWasm = contentSecurityPolicy.replace(" 'wasm-unsafe-eval'", '');
let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

/** Until the worker of the page has stored everything, and answers what the page asks. */
const isKept = (visit) => visit.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

const answer = '医保付 100 元，自己付 400 元';

async function answerInXinxiang(visit) {
  if (await visit.has('button.way')) await visit.goToForm();
  await visit.pick('/region', '410700');
  await visit.pick('/benefit_year', '2024');
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'municipal', total: '500', inPolicy: '300' });
  return visit.headline();
}

for (const [engine, policy] of [['WebAssembly', contentSecurityPolicy], ['plain JavaScript', withoutWasm]]) {
  test(`after one visit the page runs without a server, in ${engine}`, { timeout: 60_000 }, async () => {
    const server = await serve(site, policy);
    const visit = await Visit.start(browser, server.origin);
    assert.equal(await answerInXinxiang(visit), answer);
    await isKept(visit);
    server.close();
    await visit.page.evaluate(() => sessionStorage.clear());
    await visit.page.reload();
    await visit.page.waitForSelector('button.way');
    assert.equal(await answerInXinxiang(visit), answer);
    await visit.press('换一个地方');
    await visit.pickBelow('other:/region', '640000');
    assert.match(await visit.read('.comparison table'), /河南省新乡市 宁夏回族自治区/);
    assert.doesNotMatch(await visit.read('body'), /没有下载完整/);
    await visit.speak('en', 'English');
    const scripts = visit.requests.filter((url) => /\/script-.*\.js$/.test(url));
    assert.equal(scripts.length > 0, policy === withoutWasm);
    await visit.page.close();
  });
}

/** The page of rules that an open step leads to, once it is read without a server. */
async function rulesOffline(visit, close) {
  await answerInXinxiang(visit);
  await isKept(visit);
  close();
  await visit.click('.headline ~ .clauses a');
  const opened = new Promise((resolve) => browser.once('targetcreated', resolve));
  await visit.click('.steps[open] cite a[href*="outpatient-share"]');
  const rules = await (await opened).page();
  await rules.waitForSelector(':target');
  return rules;
}

test('after one visit the rules can be read without a server, in both languages', { timeout: 60_000 }, async () => {
  const server = await serve(site);
  const visit = await Visit.start(browser, server.origin);
  const rules = await rulesOffline(visit, server.close);
  assert.match(await rules.$eval('table:has(:target) caption', (caption) => caption.innerText), /^报销比例（支付比例）/);
  assert.equal(await rules.evaluate(() => document.styleSheets.length), 1);
  for (const href of ['000000.html', 'index.html']) {
    await Promise.all([rules.waitForNavigation(), rules.click(`a[href="${href}"]`)]);
    await rules.waitForSelector('h1');
  }
  await Promise.all([rules.waitForNavigation(), rules.click('a[hreflang="en"]')]);
  assert.equal(await rules.$eval('h1', (title) => title.innerText), 'The rules of each region');
  await rules.close();
  await visit.page.close();
});

test('the rules can be read where a server leaves off the ends of addresses', { timeout: 60_000 }, async () => {
  const server = await serve(site);
  const shortening = createServer(async ({ url }, response) => {
    if (/^\/rules\/.*\.html$/.test(url)) return response.writeHead(308, { Location: url.replace('.html', '') }).end();
    const answered = await fetch(server.origin + url.replace(/^\/rules\/[\w/]+$/, '$&.html'));
    response.writeHead(answered.status, { 'Content-Type': answered.headers.get('Content-Type') });
    response.end(Buffer.from(await answered.arrayBuffer()));
  });
  await new Promise((resolve) => shortening.listen(0, 'localhost', resolve));
  const visit = await Visit.start(browser, `http://localhost:${shortening.address().port}`);
  const rules = await rulesOffline(visit, () => {
    shortening.close();
    shortening.closeAllConnections();
    server.close();
  });
  await rules.close();
  await visit.page.close();
});

/** A copy of the site, and what makes another version of it. */
function copyOfSite() {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-site-'));
  cpSync(site, folder, { recursive: true });
  const edit = (file, from, to) => {
    const text = readFileSync(join(folder, file), 'utf8');
    assert.ok(text.includes(from));
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  const publish = (version) => {
    edit('index.html', '<body', `<body data-version="${version}"`);
    edit('service-worker.js', '"version":"', `"version":"${version}`);
  };
  return { folder, publish };
}

test('a newer version is told of, and comes when it is asked for', { timeout: 60_000 }, async () => {
  const { folder, publish } = copyOfSite();
  const server = await serve(folder);
  const visit = await Visit.start(browser, server.origin);
  const version = () => visit.page.$eval('body', (body) => body.dataset.version);
  const reopen = async () => {
    await visit.page.reload();
    await visit.page.waitForSelector('button.way');
  };
  await isKept(visit);
  assert.equal(await visit.has('.update'), false);

  publish('next');
  await reopen();
  await visit.page.waitForSelector('.update');
  assert.equal(await version(), undefined);
  await visit.press('以后再说');
  await visit.drawn();
  assert.equal(await visit.has('.update'), false);

  await reopen();
  await visit.page.waitForSelector('.update');
  assert.equal(await version(), undefined);
  await visit.goToForm();
  await visit.pick('/region', '410700');
  await Promise.all([visit.page.waitForNavigation(), visit.press('现在更新')]);
  await visit.page.waitForSelector('[id="/region/city"]');
  assert.equal(await version(), 'next');
  assert.equal(await visit.value('/region/city'), '410700', 'the visit goes on');
  assert.equal(await visit.has('.update'), false);
  const caches = await visit.page.evaluate(() => globalThis.caches.keys());
  assert.equal(caches.length, 1);

  await visit.page.close();
  server.close();
  rmSync(folder, { recursive: true });
});

test('the page can be installed', async () => {
  const server = await serve(site);
  const page = await browser.newPage();
  await page.goto(server.origin);
  const session = await page.createCDPSession();
  const { errors, data } = await session.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors, []);
  for (const { src, sizes } of JSON.parse(data).icons) {
    const png = readFileSync(join(site, src));
    assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes);
  }
  await page.close();
  server.close();
});
