import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './browsers/chromium.js';
import { serve } from './serve.js';

const built = fileURLToPath(new URL('../../build/site', import.meta.url));
const nothing = { hosts: [], region: null, year: null, theme: null, footer: [] };
const hostPolicy = "default-src * data: 'unsafe-inline' 'unsafe-eval'";

let folder;
let site;
let host;
let browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-embed-'));
  cpSync(built, join(folder, 'site'), { recursive: true });
  cpSync(built, join(folder, 'host'), { recursive: true });
  site = await serve(join(folder, 'site'));
  host = await serve(join(folder, 'host'), hostPolicy);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
  host?.close();
  rmSync(folder, { recursive: true });
});

const write = (file, text) => writeFileSync(join(folder, file), text);
const configure = (settings) => write('site/config.json', JSON.stringify({ ...nothing, ...settings }));

/** A page of its own, with what it asked for and what was complained of. */
async function open(url, { width = 375, height = 800, prepare = () => {} } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const requests = [];
  const complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !message.location().url?.endsWith('favicon.ico')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(prepare);
  await page.goto(url);
  return { page, requests, complaints, close: () => context.close() };
}

const limited = (name, run) => test(name, { timeout: 60_000 }, run);

// In a frame.

const framing = (origin) => `<!DOCTYPE html>
<link rel="icon" href="data:,">
<style>iframe { width: 100%; height: 123px; border: 0; }</style>
<script type="module" src="embed.js"></script>
<script>
  messages = [];
  addEventListener('message', ({ data, origin }) => messages.push({ data, origin }));
</script>
<iframe data-mingbai src="${origin}/index.html"></iframe>
<iframe id="other" data-mingbai src="about:blank"></iframe>`;

async function openFrame(hosts) {
  configure({ hosts });
  write('host/framing.html', framing(site.origin));
  const opened = await open(`${host.origin}/framing.html`);
  const frame = await opened.page.waitForFrame((each) => each.url().startsWith(site.origin));
  await frame.waitForSelector('button.way');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const heights = await opened.page.$$eval('iframe', (all) => all.map(({ style }) => style.height));
  return { ...opened, frame, heights, messages: await opened.page.evaluate('messages') };
}

limited('a listed host gives the frame the height of what is in it', async () => {
  const { page, frame, heights, messages, complaints, close } = await openFrame([host.origin]);
  const height = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  assert.deepEqual(heights, [`${await height()}px`, '']);
  assert.ok((await height()) > 700);
  assert.ok(messages.every(({ data, origin }) => data.type === 'mingbai:height' && origin === site.origin));
  await (await frame.waitForSelector('button.way:nth-of-type(3)')).click();
  await frame.waitForSelector('[id="/region"]');
  await page.waitForFunction((before) => document.querySelector('iframe').style.height !== before, {}, heights[0]);
  await page.waitForFunction((now) => document.querySelector('iframe').style.height === `${now}px`, {}, await height());
  assert.deepEqual(complaints, []);
  await close();
});

limited('a host that is not listed is told nothing', async () => {
  for (const hosts of [[], ['http://localhost'], [`${host.origin}0`], ['https://ybj.example.gov.cn']]) {
    const { heights, messages, close } = await openFrame(hosts);
    assert.deepEqual([heights, messages], [['', ''], []], String(hosts));
    await close();
  }
});

limited('a message from elsewhere changes no height', async () => {
  const { page, heights, close } = await openFrame([host.origin]);
  await page.evaluate(() => postMessage({ type: 'mingbai:height', height: 5 }, '*'));
  await page.evaluate(() => document.querySelector('#other').contentWindow.eval("parent.postMessage({type: 'mingbai:height', height: 5}, '*')"));
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(await page.$$eval('iframe', (all) => all.map(({ style }) => style.height)), heights);
  await close();
});

limited('the example of a frame works beside the page', async () => {
  const { page, complaints, close } = await open(`${host.origin}/examples/frame.html`);
  await page.waitForFunction(() => parseInt(document.querySelector('iframe').style.height) > 700);
  assert.deepEqual(complaints, []);
  await close();
});

// As an element.

const hostile = `* { all: unset !important; font-size: 40px !important; display: block !important; }
html { font-size: 62.5%; color: lime; }`;
const quiet = 'body { margin: 0; }';

async function openElements(elements, style = quiet, size = undefined) {
  write('site/element.css', style);
  write(
    'site/element.html',
    `<!DOCTYPE html>
    <html lang="fr">
      <head>
        <title>Host</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="element.css">
        <script type="module" src="mingbai-element.js"></script>
      </head>
      <body>${elements}</body>
    </html>`,
  );
  const opened = await open(`${site.origin}/element.html#here`, size);
  await opened.page.waitForSelector('mingbai-estimator >>> button.way');
  return opened;
}

async function press(page, selector) {
  const element = await page.waitForSelector(selector, { timeout: 5000 });
  await element.evaluate((target) => target.scrollIntoView({ block: 'center' }));
  await element.click();
}

/** What is paid of an outpatient bill, the place being fixed. */
async function answer(page, element, bill) {
  await press(page, `${element} >>> button.way:nth-of-type(3)`);
  await press(page, `${element} >>> input[value="outpatient"]`);
  await press(page, `${element} >>> [type="submit"]`);
  const cost = await page.waitForSelector(`${element} >>> [id="/care/0/cost/in_policy"]`);
  await cost.type(bill);
  await press(page, `${element} >>> [type="submit"]`);
  await page.waitForSelector(`${element} >>> .answer > details li`); // what is drawn last
  return headline(page, element);
}

const headline = (page, element) => page.$eval(`${element} >>> .headline`, (text) => text.innerText.replaceAll('\u00a0', ' '));

/** How everything in the element looks. */
const looks = (page) =>
  page.evaluate(() =>
    [...document.querySelector('mingbai-estimator').shadowRoot.querySelectorAll('.page, .page *')].map((element) => {
      const { display, color, fontSize, fontFamily, lineHeight } = getComputedStyle(element);
      const { x, width, height } = element.getBoundingClientRect();
      return [element.tagName, element.className, display, color, fontSize, fontFamily, lineHeight, x, width, height].join(' ');
    }),
  );

const inXinxiang = '<mingbai-estimator region="410700" year="2024"></mingbai-estimator>';

for (const width of [375, 1280]) {
  limited(`the element answers and looks the same in a hostile page, at ${width} px`, async () => {
    configure({});
    const seen = [];
    for (const style of [quiet, hostile]) {
      const { page, requests, complaints, close } = await openElements(inXinxiang, style, { width, height: 800 });
      const before = await page.evaluate(() => history.length);
      assert.equal(await answer(page, 'mingbai-estimator', '200'), '医保付 60 元到 120 元，自己付 80 元到 140 元');
      seen.push(await looks(page));
      const after = await page.evaluate(() => [history.length, history.state, location.hash, document.title, document.documentElement.lang]);
      assert.deepEqual(after, [before, null, '#here', 'Host', 'fr']);
      assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), Object.keys(document.documentElement.dataset)]), [[], []]);
      assert.deepEqual(requests.filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith('data:')), []);
      assert.deepEqual(complaints, []);
      await close();
    }
    assert.deepEqual(seen[1], seen[0]);
  });
}

limited('its text is 16 px or more, and nothing is wider than it', async () => {
  configure({});
  const { page, close } = await openElements(inXinxiang, hostile, { width: 320, height: 800 });
  await answer(page, 'mingbai-estimator', '200');
  const found = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('mingbai-estimator');
    shadowRoot.querySelectorAll('details').forEach((details) => (details.open = true));
    return [...shadowRoot.querySelectorAll('.page *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()))
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 16 || element.getBoundingClientRect().right > innerWidth)
      .map((element) => element.outerHTML.slice(0, 80));
  });
  assert.deepEqual(found, []);
  await close();
});

limited('where a browser adopts no styles, they are linked', async () => {
  configure({});
  const withoutAdoption = () => delete ShadowRoot.prototype.adoptedStyleSheets;
  const seen = [];
  for (const prepare of [() => {}, withoutAdoption]) {
    const { page, requests, complaints, close } = await openElements(inXinxiang, hostile, { prepare });
    await page.waitForFunction(() => document.querySelector('mingbai-estimator').shadowRoot.querySelector('.way').clientWidth > 0);
    await page.waitForNetworkIdle();
    seen.push(await looks(page));
    assert.equal(requests.some((url) => /styles-[^/]*\.css$/.test(url)), prepare === withoutAdoption);
    assert.deepEqual(complaints, []);
    await close();
  }
  assert.deepEqual(seen[1], seen[0]);
});

limited('what compares loads beside the element', async () => {
  configure({});
  const { page, complaints, close } = await openElements(inXinxiang);
  await answer(page, 'mingbai-estimator', '200');
  await press(page, 'mingbai-estimator >>> .comparison .actions > button');
  await page.waitForSelector('mingbai-estimator >>> #compared');
  assert.deepEqual(complaints, []);
  await close();
});

limited('two elements do not disturb one another', async () => {
  configure({});
  const { page, complaints, close } = await openElements(
    `<mingbai-estimator id="one" region="410700" year="2024"></mingbai-estimator>
     <mingbai-estimator id="two" region="640000" year="2024" view="elder"></mingbai-estimator>`,
  );
  await page.waitForSelector('#two >>> button.way');
  const first = await answer(page, '#one', '200');
  const second = await answer(page, '#two', '300');
  assert.notEqual(first, second);
  assert.equal(await headline(page, '#one'), first);
  const size = (element) => page.$eval(`${element} >>> .page`, (frame) => getComputedStyle(frame).fontSize);
  assert.deepEqual([await size('#one'), await size('#two')], ['18px', '24px']);
  await press(page, '#two >>> .headline ~ .clauses a');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'two');
  assert.deepEqual(complaints, []);
  await close();
});

limited('an element that is moved keeps its answers, and one that is taken out starts afresh', async () => {
  configure({});
  const { page, complaints, close } = await openElements(`${inXinxiang}<main id="elsewhere"></main>`);
  const told = await answer(page, 'mingbai-estimator', '200');
  const move = () => document.querySelector('#elsewhere').append(document.querySelector('mingbai-estimator'));
  await page.evaluate(move);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  assert.equal(await headline(page, '#elsewhere mingbai-estimator'), told);
  assert.equal(await page.$eval('mingbai-estimator >>> [id="/care/0/cost/in_policy"]', ({ value }) => value), '200');
  await page.evaluate(async () => {
    const element = document.querySelector('mingbai-estimator');
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.append(element);
  });
  await page.waitForSelector('mingbai-estimator >>> button.way');
  assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length), 0);
  assert.deepEqual(complaints, []);
  await close();
});

limited('the way back is that of the element', async () => {
  configure({});
  const { page, close } = await openElements('<mingbai-estimator region="640000"></mingbai-estimator>');
  await press(page, 'mingbai-estimator >>> button.way:nth-of-type(3)');
  assert.match(await page.$eval('mingbai-estimator >>> [id="/region"]', (text) => text.innerText), /^这里只算宁夏回族自治区。$/);
  await page.waitForSelector('mingbai-estimator >>> select[id="/benefit_year"]');
  await press(page, 'mingbai-estimator >>> [type="submit"]');
  await page.waitForSelector('mingbai-estimator >>> input[value="outpatient"]');
  await press(page, 'mingbai-estimator >>> .back');
  await page.waitForSelector('mingbai-estimator >>> [id="/benefit_year"]');
  await press(page, 'mingbai-estimator >>> .back');
  await page.waitForSelector('mingbai-estimator >>> button.way');
  await close();
});

limited('language, view and place follow the attributes', async () => {
  configure({});
  const { page, close } = await openElements('<mingbai-estimator lang="en" view="elder" region="640000" year="2024"></mingbai-estimator>');
  const frame = (state) => page.waitForSelector(`mingbai-estimator >>> .page${state}`, { timeout: 5000 });
  const set = (name, value) => page.$eval('mingbai-estimator', (element, ...to) => element.setAttribute(...to), name, value);
  await frame('[lang="en"][data-elder="24"]');
  await set('view', 'usual');
  await frame(':not([data-elder])');
  await set('lang', 'zh-CN');
  await frame('[lang="zh-CN"]');
  await press(page, 'mingbai-estimator >>> button.way');
  await page.waitForSelector('mingbai-estimator >>> .headline');
  assert.match(await page.$eval('mingbai-estimator >>> .answers', (text) => text.innerText), /这里只算宁夏回族自治区、2024 年。/);
  await set('region', '410700');
  await press(page, 'mingbai-estimator >>> button.way');
  await page.waitForSelector('mingbai-estimator >>> .headline');
  assert.match(await page.$eval('mingbai-estimator >>> .answers', (text) => text.innerText), /这里只算河南省新乡市、2024 年。/);
  await close();
});

limited('a place without documents of its own can be fixed, and says whose hold there', async () => {
  configure({});
  const { page, complaints, close } = await openElements('<mingbai-estimator region="410702" year="2024"></mingbai-estimator>');
  assert.equal(await answer(page, 'mingbai-estimator', '200'), '医保付 60 元到 120 元，自己付 80 元到 140 元');
  const said = await page.$eval('mingbai-estimator >>> .answers', (text) => text.innerText);
  assert.match(said, /这里只算河南省新乡市红旗区、2024 年。/);
  assert.match(said, /这里没有当地自己的文件，按河南省新乡市的文件算。/);
  assert.deepEqual(complaints, []);
  await close();
});

limited('within a province that is fixed the city and county can be chosen or left open', async () => {
  configure({});
  const { page, complaints, close } = await openElements('<mingbai-estimator region="450000" year="2020"></mingbai-estimator>');
  const inElement = (selector) => `mingbai-estimator >>> ${selector}`;
  const select = async (field, value) => {
    await page.waitForSelector(inElement(`[id="${field}"] [value="${value}"]`));
    await (await page.$(inElement(`[id="${field}"]`))).select(value);
  };
  const place = () => page.$eval(inElement('#place summary'), (text) => text.innerText.replace(/\s+/g, ' '));
  await press(page, inElement('button.way'));
  await page.waitForSelector(inElement('select[id="/region/city"]'));
  assert.equal(await page.$(inElement('select[id="/region"]')), null);
  assert.equal(await page.$(inElement('[id="/benefit_year"]')), null);
  await press(page, inElement('[type="submit"]'));
  await page.waitForSelector(inElement('.headline'));
  assert.match(await place(), /广西壮族自治区、2020 年/);
  await press(page, inElement('#place summary'));
  await select('/region/city', '450100');
  await select('/region/county', '450109');
  await page.waitForFunction(() => /邕宁区、2020 年/.test(document.querySelector('mingbai-estimator').shadowRoot.querySelector('#place summary').innerText));
  await select('/region/city', '');
  await page.waitForFunction(() => /自治区、2020 年/.test(document.querySelector('mingbai-estimator').shadowRoot.querySelector('#place summary').innerText));
  assert.deepEqual(complaints, []);
  await close();
});

limited('the theme is that of the page around', async () => {
  configure({});
  const { page, close } = await openElements(inXinxiang, 'mingbai-estimator { --accent: rgb(1, 2, 3); }');
  const color = await page.$eval('mingbai-estimator >>> .primary', (button) => getComputedStyle(button).backgroundColor);
  assert.equal(color, 'rgb(1, 2, 3)');
  await close();
});

limited('the theme of the configuration is that of the element too, after that of the page around', async () => {
  configure({ theme: { light: { '--accent': '#1f4e8c', '--tint': '#e7eef8' }, dark: {} } });
  const withoutAdoption = () => delete ShadowRoot.prototype.adoptedStyleSheets;
  for (const prepare of [() => {}, withoutAdoption]) {
    const { page, complaints, close } = await openElements(inXinxiang, 'mingbai-estimator { --tint: #eeeeee; }', { prepare });
    await page.waitForNetworkIdle();
    const color = (name) => page.$eval('mingbai-estimator', (element, of) => getComputedStyle(element).getPropertyValue(of), name);
    assert.deepEqual([await color('--accent'), await color('--tint')], ['#1f4e8c', '#eeeeee']);
    await page.emulateMediaType('print');
    assert.deepEqual([await color('--accent'), await color('--tint')], ['#000', '#fff']);
    assert.deepEqual(complaints, []);
    await close();
  }
});

limited('the element works on a site that its files do not come from', async () => {
  configure({});
  const policy = `default-src 'none'; script-src ${site.origin} 'wasm-unsafe-eval'; style-src ${site.origin}; connect-src ${site.origin}; img-src data:`;
  const strict = await serve(join(folder, 'host'), policy);
  write(
    'host/foreign.html',
    `<!DOCTYPE html>
    <link rel="icon" href="data:,">
    <script type="module" src="${site.origin}/mingbai-element.js"></script>
    ${inXinxiang}`,
  );
  const withoutAdoption = () => delete ShadowRoot.prototype.adoptedStyleSheets;
  for (const prepare of [() => {}, withoutAdoption]) {
    const { page, requests, complaints, close } = await open(`${strict.origin}/foreign.html`, { prepare });
    assert.equal(await answer(page, 'mingbai-estimator', '200'), '医保付 60 元到 120 元，自己付 80 元到 140 元');
    await press(page, 'mingbai-estimator >>> .masthead button::-p-text(English)');
    await page.waitForSelector('mingbai-estimator >>> .page[lang="en"]');
    assert.equal(await page.$eval('mingbai-estimator >>> .headline', (text) => getComputedStyle(text).display), 'block');
    assert.deepEqual(requests.filter((url) => url.startsWith(strict.origin)), [`${strict.origin}/foreign.html`]);
    assert.deepEqual(complaints, []);
    await close();
  }
  strict.close();
});

const printed = async (page) => spawnSync('pdftotext', ['-', '-'], { input: await page.pdf(), encoding: 'utf8' }).stdout;

for (const inShadow of [false, true]) {
  limited(`its button prints it without the page around${inShadow ? ', in a shadow root too' : ''}`, async () => {
    configure({});
    const around = `<p>Before</p> Bare <main> Loose <div>${inXinxiang}</div> <p>After</p></main>`;
    const style = `${quiet} div::after { content: 'Ornament'; } @media print { div { height: 100px; overflow: hidden; } }`;
    const prepare = () => (window.print = () => {});
    const { page, close } = await openElements(around, style, { prepare });
    if (inShadow) {
      await page.evaluate(() => {
        const root = document.body.attachShadow({ mode: 'open' });
        const inner = document.createElement('div');
        inner.append('Deep ', document.createElement('slot'));
        root.append('Shadowed', inner);
      });
    }
    await answer(page, 'mingbai-estimator', '200');
    const whole = await page.evaluate(() => document.documentElement.outerHTML);
    await press(page, 'mingbai-estimator >>> .keep button');
    const alone = await printed(page);
    assert.match(alone, /医保付 60 元到 120 元/);
    assert.match(alone, /新医保办〔2023〕54号[^]*12393/);
    assert.doesNotMatch(alone, /Before|Bare|Loose|Ornament|After|Shadowed|Deep/);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), whole);
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
    assert.match(await printed(page), /Before[^]*After/);
    await close();
  });
}

limited('a link to keep leads to the page itself', async () => {
  configure({});
  const { page, close } = await openElements(inXinxiang);
  await answer(page, 'mingbai-estimator', '200');
  await press(page, 'mingbai-estimator >>> .keep button:nth-of-type(2)');
  const link = await page.waitForSelector('mingbai-estimator >>> #link');
  const address = await link.evaluate((input) => input.value);
  assert.ok(address.startsWith(`${site.origin}/#mingbai1;`), address);
  await close();
});

// The page itself.

limited('the example configuration fixes the place and fills the footer', async () => {
  cpSync(join(built, 'examples/config.json'), join(folder, 'site/config.json'));
  const { page, complaints, close } = await open(site.origin);
  await press(page, 'button.way');
  await page.waitForSelector('.headline');
  const text = await page.$eval('body', (body) => body.innerText);
  assert.match(text, /这里只算宁夏回族自治区、2024 年。/);
  assert.match(text, /主办单位：某地医疗保障局（示例）/);
  await page.waitForFunction(() => getComputedStyle(document.querySelector('footer a')).color === 'rgb(31, 78, 140)');
  assert.equal(await page.$eval('footer a[target="_blank"]', ({ href }) => href), 'https://ybj.example.gov.cn/');
  assert.deepEqual(complaints, []);
  await close();
});

limited('the theme has colours for light and for dark, and paper has its own', async () => {
  configure({ theme: { light: { '--accent': '#1f4e8c', '--soft': '#333333' }, dark: { '--accent': '#9cc3f5', '--on-accent': '#0d1f38' } } });
  const { page, complaints, close } = await open(site.origin);
  await page.waitForNetworkIdle();
  const colours = () =>
    page.evaluate(() => ['--accent', '--soft'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)));
  assert.deepEqual(await colours(), ['#1f4e8c', '#333333']);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  assert.deepEqual(await colours(), ['#9cc3f5', '#b0bdb9']);
  await page.emulateMediaType('print');
  assert.deepEqual(await colours(), ['#000', '#333']);
  assert.deepEqual(complaints, []);
  await close();
});

limited('of a theme that is hard to read the console warns', async () => {
  configure({ theme: { light: { '--on-accent': '#0a5558' }, dark: {} } });
  const { page, complaints, close } = await open(site.origin);
  await page.waitForNetworkIdle();
  assert.deepEqual(complaints, ['--on-accent on --accent has a contrast of 1.00:1, less than 4.5:1']);
  await close();
});

limited('a configuration that is not as it should be is ignored, and complained of', async () => {
  for (const settings of [
    { hosts: ['*'] },
    { hosts: ['https://ybj.example.gov.cn/'] },
    { region: 640000 },
    { year: 2024 },
    { theme: { light: { '--accent': 'red' }, dark: {} } },
    { footer: [{ text: '' }] },
    { footer: [{ text: 'A', href: 'javascript:alert(1)' }] },
    { footer: [{ text: 'A', html: '<b>' }] },
    { other: 1 },
  ]) {
    configure({ region: '640000', ...settings, ...(settings.year && { region: null }) });
    const { page, complaints, close } = await open(site.origin);
    await press(page, 'button.way');
    await page.waitForSelector('select[id="/region"]');
    assert.equal(complaints.length, 1, JSON.stringify(settings));
    assert.match(complaints[0], /config\.json is ignored/);
    await close();
  }
});

limited('the configuration can fix a county', async () => {
  configure({ region: '640105', year: 2024 });
  const { page, complaints, close } = await open(site.origin);
  await press(page, 'button.way');
  await page.waitForSelector('.headline');
  assert.match(await page.$eval('.answers', (text) => text.innerText), /这里只算宁夏回族自治区银川市西夏区、2024 年。/);
  assert.deepEqual(complaints, []);
  await close();
});

limited('a place without rules is not fixed', async () => {
  configure({ region: '999999' });
  const { page, complaints, close } = await open(site.origin);
  await press(page, 'button.way');
  await page.waitForSelector('select[id="/region"]');
  assert.deepEqual(complaints, ['No rules for 999999 in null']);
  await close();
});

limited('a configuration that was changed holds from the next visit on, also without a server', async () => {
  configure({});
  const server = await serve(join(folder, 'site'));
  const { page, close } = await open(server.origin);
  const isFixed = async () => {
    await press(page, 'button.way');
    await page.waitForSelector('.headline, select[id="/region"]');
    return (await page.$('.headline')) !== null;
  };
  const visitAgain = async () => {
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    await page.goto(server.origin);
  };
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  assert.equal(await isFixed(), false);
  configure({ region: '410700', year: 2024 });
  await visitAgain();
  assert.equal(await isFixed(), true);
  server.close();
  await visitAgain();
  assert.equal(await isFixed(), true);
  await close();
});
