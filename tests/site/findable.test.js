import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { siteAddress } from '../../web/site/build/address.ts';

const address = 'https://ybj.example.gov.cn/mingbai/';
const unknown = fileURLToPath(new URL('../../build/site', import.meta.url));
let known;

before(async () => {
  known = mkdtempSync(join(tmpdir(), 'mingbai-site-'));
  process.env.MINGBAI_ADDRESS = address;
  const configFile = fileURLToPath(new URL('../../web/site/vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'silent', build: { outDir: known } });
});

after(() => {
  delete process.env.MINGBAI_ADDRESS;
  rmSync(known, { recursive: true });
});

const rules = (folder) => globSync('rules/**/*.html', { cwd: folder }).sort();
const read = (folder, file) => readFileSync(join(folder, file), 'utf8');
const addressesIn = (html) =>
  [...html.matchAll(/<link rel="(canonical|alternate)"(?: hreflang="([^"]+)")? href="([^"]+)"/g)].map(([, ...link]) => link);

test('a site whose address is known names each page of rules by it, in both languages', () => {
  assert.ok(rules(known).length > 0);
  for (const file of rules(known)) {
    const chinese = `${address}${file.replace('/en/', '/')}`;
    const english = chinese.replace('/rules/', '/rules/en/');
    assert.deepEqual(addressesIn(read(known, file)), [
      ['canonical', undefined, address + file],
      ['alternate', 'zh-CN', chinese],
      ['alternate', 'en', english],
    ]);
  }
});

test('it lists its pages for search engines', () => {
  const listed = [...read(known, 'sitemap.xml').matchAll(/<url><loc>([^<]+)<\/loc><\/url>/g)].map(([, page]) => page);
  assert.deepEqual(listed.sort(), [address, ...rules(known).map((file) => address + file)].sort());
  assert.equal(read(known, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`);
});

test('a site that may be anywhere names no address', () => {
  for (const file of rules(unknown)) assert.deepEqual(addressesIn(read(unknown, file)), [], file);
  assert.deepEqual(globSync('**/sitemap.xml', { cwd: unknown }), []);
  assert.equal(read(unknown, 'robots.txt'), 'User-agent: *\nAllow: /\n');
});

test('an address is taken whole or not at all', () => {
  assert.equal(siteAddress(undefined), null);
  assert.equal(siteAddress(''), null);
  assert.equal(siteAddress(address), address);
  for (const wrong of ['ybj.example.gov.cn', '/mingbai/', 'https://ybj.example.gov.cn', `${address}?a`, `${address}#a`, 'ftp://a.example/']) {
    assert.throws(() => siteAddress(wrong), wrong);
  }
});
