import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { launch } from './browsers/chromium.js';
import { fetchRaw, startNginx } from './nginx.js';
import { contentSecurityPolicy } from './serve.js';
import { Visit } from './visit.js';

const site = fileURLToPath(new URL('../../build/site', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

const policyOf = (file) =>
  contentSecurityPolicy.replace('base-uri', `frame-src ${file.startsWith('examples/') ? "'self'" : "'none'"}; base-uri`) +
  "; frame-ancestors 'self'";

const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => relative(site, join(entry.parentPath, entry.name)));

let nginx;
before(async () => {
  nginx = await startNginx(site, '/assets/mingbai');
});
after(() => nginx?.stop());

test('every file comes with its headers, whole and compressed', async () => {
  assert.ok(files.length > 30);
  for (const file of files) {
    const content = readFileSync(join(site, file));
    const url = nginx.url + (file === 'index.html' ? '' : file);
    const plain = await fetchRaw(url);
    assert.equal(plain.status, 200, file);
    assert.equal(plain.headers['content-type'], types[extname(file)], file);
    assert.equal(plain.headers['content-encoding'], undefined, file);
    assert.deepEqual(plain.body, content, file);
    assert.equal(plain.headers['content-security-policy'], policyOf(file), file);
    assert.equal(plain.headers['access-control-allow-origin'], '*', file);
    assert.equal(plain.headers['x-content-type-options'], 'nosniff', file);
    const isNamedByContent = /^(assets|policies)\//.test(file);
    const caching = isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache';
    assert.equal(plain.headers['cache-control'], caching, file);
    if (file.endsWith('.png')) continue;

    assert.equal(plain.headers.vary, 'Accept-Encoding', file);
    const brotli = await fetchRaw(url, 'gzip, deflate, br');
    assert.equal(brotli.headers['content-encoding'], 'br', file);
    assert.equal(brotli.headers['content-type'], types[extname(file)], file);
    assert.equal(brotli.headers['cache-control'], caching, file);
    assert.deepEqual(brotliDecompressSync(brotli.body), content, file);
    const gzip = await fetchRaw(url, 'gzip');
    assert.equal(gzip.headers['content-encoding'], 'gzip', file);
    assert.deepEqual(gunzipSync(gzip.body), content, file);
  }
});

test('the path without its slash leads to the page, and what is not there is not there', async () => {
  const { status, headers } = await fetchRaw(nginx.url.replace(/\/$/, ''));
  assert.equal(status, 301);
  assert.equal(headers.location, '/assets/mingbai/');
  const missing = await fetchRaw(`${nginx.url}assets/missing.js`);
  assert.equal(missing.status, 404);
  assert.equal(missing.headers['cache-control'], undefined);
  assert.match(missing.headers['content-security-policy'], /default-src 'none'/);
});

test('the page states the policy of the server itself too', () => {
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  assert.ok(html.includes(`http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"`));
});

test('the page answers under a path, also after a reload', { timeout: 60_000 }, async () => {
  const browser = await launch();
  try {
    const visit = await Visit.start(browser, nginx.url);
    await visit.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await visit.page.reload();
    await visit.goToForm();
    await visit.pick('/region', '410700');
    assert.notEqual(await visit.headline(), '');
    assert.deepEqual(visit.complaints, []);
  } finally {
    await browser.close();
  }
});

test('the examples show the page', { timeout: 60_000 }, async () => {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()) && !message.location().url?.endsWith('favicon.ico')) complaints.push(message.text());
    });
    await page.goto(`${nginx.url}examples/frame.html`);
    await page.waitForFunction(() => parseInt(document.querySelector('iframe').style.height) > 700);
    await page.goto(`${nginx.url}examples/element.html`);
    await page.waitForSelector('mingbai-estimator >>> button.way');
    await page.goto(`${nginx.url}examples/bundle.html`);
    await page.click('a');
    await page.waitForSelector('button.way');
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
  }
});
