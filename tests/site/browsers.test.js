import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch as launchChromium } from './browsers/chromium.js';
import * as firefox from './browsers/firefox.js';
import { PuppeteerVisitor } from './browsers/puppeteer-visitor.js';
import * as webkit from './browsers/webkit.js';
import { scenarios } from './flow-scenarios.js';
import { serve } from './serve.js';

const folder = fileURLToPath(new URL('../../build/site', import.meta.url));

const browsers = [
  { name: 'Chromium', missing: null, start: () => PuppeteerVisitor.start(launchChromium) },
  { name: 'Firefox', missing: firefox.missing, start: () => PuppeteerVisitor.start(firefox.launch) },
  { name: 'WebKit', missing: webkit.missing, start: webkit.WebKitVisitor.start },
];

for (const { name: browser, missing, start } of browsers) {
  describe(browser, { skip: missing ?? false }, () => {
    let visitor;
    before(async () => {
      visitor = await start();
    });
    after(() => visitor?.close());

    for (const { name, needs, run } of scenarios) {
      test(`a visitor ${name}`, { timeout: 90_000 }, async (context) => {
        if (needs && !visitor[needs]) return context.skip(`${browser} cannot ${needs} here`);
        const site = await serve(folder);
        context.after(site.close);
        await visitor.open(site.origin);
        await run(visitor, site);
      });
    }
  });
}
