import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { createEstimator } from '../../build/wasm/package/index.js';
import { axeFindings } from './axe.js';
import { yuan } from '../../web/common/format.ts';
import { rulesHref } from '../../web/common/rule-link.ts';
import { voiceFor } from './voices.js';
import { situations } from './situations.js';
import { browser, inXinxiang, server, visitTest } from './visit-test.js';

const site = fileURLToPath(new URL('../../build/site/', import.meta.url));
const policies = new URL('../../rules/policies/', import.meta.url);
const chinese = voiceFor('zh-CN');
const english = voiceFor('en');

const pages = new Map(
  readdirSync(join(site, 'rules'), { recursive: true })
    .filter((file) => file.endsWith('.html'))
    .map((file) => [`rules/${file}`, readFileSync(join(site, 'rules', file), 'utf8')]),
);
const regions = readdirSync(policies)
  .map((file) => JSON.parse(readFileSync(new URL(file, policies), 'utf8')))
  .filter(({ region }) => region);

const idsOf = (html) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const textOf = (html) => html.slice(html.indexOf('<body>')).replace(/<[^>]+>/g, ' ');
const inEnglish = (file) => file.replace('rules/', 'rules/en/');

/** The lines of figures of a policy, wherever they stand. */
function linesOf({ contribution, funding, enrolment, care = [] }) {
  const tables = [
    ...Object.values({ ...contribution, ...funding }),
    ...(enrolment?.windows ?? []).map(({ waiting }) => waiting?.days),
    ...care.flatMap(({ figures = {}, diseases = [] }) => [
      ...Object.values(figures),
      ...diseases.flatMap(({ admission, annual_cap }) => [admission, annual_cap]),
    ]),
  ];
  return tables
    .filter((table) => Array.isArray(table) && table.every(({ source } = {}) => source !== undefined))
    .flatMap((lines) => lines.map((line) => ({ ...line, isShare: lines.some(({ percent }) => percent !== undefined) })));
}

/** The numbers that a line prints, in words. */
function numbersOf({ isShare, days, yuan: amount, percent, stated, less, plus, conflicts_with: other }, voice) {
  const amountText = (number) => (isShare ? `${number}%` : yuan(Number(number).toFixed(2), voice));
  const change = less ?? plus;
  const isStated = (number) => number !== undefined;
  return [
    ...(isStated(days) ? [voice.say('days', { count: String(days) })] : []),
    ...[amount, percent, stated, other?.yuan].filter(isStated).map(amountText),
    ...(isStated(change) ? [isShare ? voice.say('points', { points: String(change) }) : amountText(change)] : []),
  ];
}

const figureTables = (html) => [...html.matchAll(/<table class="figure">.*?<\/table>/gs)].map(([table]) => table);
const number = /\d+(\.\d+)? (元|天|个百分点|days|percentage points)|¥\d+(,\d{3})*(\.\d+)?|\d+(\.\d+)?%/g;

test('there is a page for each region in each language, and one that leads to them', () => {
  const files = ['index', ...regions.map(({ region }) => region)].map((name) => `rules/${name}.html`);
  assert.deepEqual([...pages.keys()].sort(), [...files, ...files.map(inEnglish)].sort());
});

test('every line of every figure is a row, and every number of it is there', () => {
  for (const policy of regions) {
    const lines = linesOf(policy);
    for (const voice of [chinese, english]) {
      const file = `rules/${policy.region}.html`;
      const html = pages.get(voice === english ? inEnglish(file) : file);
      const tables = figureTables(html).join('');
      assert.equal(tables.match(/<th scope="row">/g)?.length, lines.length, file);
      const cells = [...tables.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) => textOf(`<body>${cell}`));
      const told = cells.flatMap((cell) => cell.match(number) ?? []);
      assert.deepEqual(told.sort(), lines.flatMap((line) => numbersOf(line, voice)).sort(), file);
    }
  }
});

test('every clause that a policy file cites is on its page', () => {
  for (const policy of regions) {
    const text = textOf(pages.get(`rules/${policy.region}.html`)).replace(/第(\S{1,2})部分/g, '$1');
    JSON.stringify(policy, (key, value) => {
      if (value?.document !== undefined) {
        assert.ok(text.includes(value.document) && text.includes(value.article), JSON.stringify(value));
      }
      return value;
    });
  }
});

test('every page is valid and needs no script', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off', 'void-style': ['error', { style: 'selfclosing' }] },
  });
  for (const [file, html] of pages) {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    assert.deepEqual(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`), [], file);
    assert.doesNotMatch(html, /<script|style=|javascript:| on\w+=/, file);
    assert.match(html, /<title>[^<]+<\/title>/);
    assert.match(html, /<meta name="description" content="[^"]+"/);
  }
});

test('nothing is said in codes', () => {
  for (const [file, html] of pages) assert.doesNotMatch(textOf(html), /_|undefined|null|NaN|\{|\[object/, file);
});

test('both languages have the same structure', () => {
  const structure = (html) => [...html.matchAll(/<(\/?\w+)/g)].map(([, tag]) => tag).join(' ');
  for (const [file, html] of pages) {
    if (file.startsWith('rules/en/')) continue;
    assert.equal(structure(pages.get(inEnglish(file))), structure(html), file);
    assert.deepEqual(idsOf(pages.get(inEnglish(file))), idsOf(html), file);
  }
});

test('every link leads somewhere', () => {
  for (const [file, html] of pages) {
    for (const [, href] of html.matchAll(/ href="([^"]+)"/g)) {
      if (href.startsWith('data:')) continue;
      const [path, id] = href.split('#');
      const target = path === '' ? file : normalize(join(dirname(file), path));
      const text = pages.get(target) ?? readFileSync(join(site, target), 'utf8');
      if (id !== undefined) assert.ok(idsOf(text).includes(id), `${file}: ${href}`);
    }
  }
});

test('every step of an estimate leads to its rule', async () => {
  const estimator = await createEstimator();
  const catalogue = estimator.catalogue();
  const ids = new Map([...pages].map(([file, html]) => [file, new Set(idsOf(html))]));
  const lost = new Set();
  for (const situation of situations(estimator)) {
    const { region, contribution, funding, coverage, care } = estimator.estimate(situation);
    for (const { figure, source } of [contribution, funding, coverage, ...care].flatMap(({ steps }) => steps)) {
      if (figure === null || source === null) continue;
      for (const language of ['zh-CN', 'en']) {
        const href = rulesHref(figure, source, region.answered_by, catalogue, language);
        const [file, id] = href?.split('#') ?? [];
        if (!ids.get(file)?.has(id)) lost.add(`${href} of ${figure}, ${source.document} ${source.article}`);
      }
    }
  }
  assert.deepEqual([...lost], []);
});

visitTest('the clause in an open step leads to its rule and leaves what was entered', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'municipal', inPolicy: '120' });
  await visit.click('.headline ~ .clauses a');
  const opened = new Promise((resolve) => browser.once('targetcreated', resolve));
  await visit.click('.steps[open] cite a[href*="outpatient-share"]');
  const rules = await (await opened).page();
  await rules.waitForSelector(':target');
  assert.match(await rules.$eval('table:has(:target) caption', (caption) => caption.innerText), /^报销比例（支付比例）/);
  assert.equal(await visit.headline(), '医保付 28 元，自己付 92 元');
  await rules.close();
});

for (const width of [320, 1280]) {
  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing at ${width} px, ${scheme}, and nothing is too wide`, { timeout: 120_000 }, async () => {
      const page = await browser.newPage();
      const complaints = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const file of pages.keys()) {
        if (scheme === 'dark' && file.startsWith('rules/en/')) continue;
        await page.goto(`${server.origin}/${file}`);
        await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
        assert.deepEqual(await axeFindings(page), [], file);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), file);
      }
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
}
