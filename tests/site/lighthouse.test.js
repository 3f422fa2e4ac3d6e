import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { launch } from './browsers/chromium.js';
import { startNginx } from './nginx.js';

const folder = fileURLToPath(new URL('../../build/site', import.meta.url));
const goal = 0.98; // of the score for speed, which other work on the machine lowers

/** Lighthouse as it runs by itself: a slowed phone on a slow network. */
async function audit(url) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const { lhr } = await lighthouse(url, { logLevel: 'silent' }, undefined, page);
    return lhr;
  } finally {
    await browser.close();
  }
}

const failed = ({ audits, categories }, name) =>
  categories[name].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => `${id}: ${JSON.stringify(audits[id].details?.items ?? audits[id].displayValue)}`);

let nginx;
before(async () => {
  nginx = await startNginx(folder, '/mingbai');
});
after(() => nginx?.stop());

const link = '#mingbai1;1;region=410700&benefit_year=2024&care.0.kind=outpatient&care.0.cost.in_policy=200';
const pages = [
  { name: 'start', path: '', floor: 0.9 },
  { name: 'answer of a link', path: link, floor: 0.75 },
  { name: 'rules of a region', path: 'rules/640000.html', floor: 0.9 },
  { name: 'rules in English', path: 'rules/en/index.html', floor: 0.9 },
];

for (const { name, path, floor } of pages) {
  test(`Lighthouse finds the ${name} accessible, sound, findable and fast`, { timeout: 180_000 }, async (context) => {
    let best = 0;
    for (let run = 0; run < 3 && best < goal; run += 1) {
      const report = await audit(nginx.url + path);
      for (const category of ['accessibility', 'best-practices', 'seo']) {
        assert.equal(report.categories[category].score, 1, failed(report, category).join('\n'));
      }
      assert.equal(report.audits['cumulative-layout-shift'].numericValue, 0);
      const { score } = report.categories.performance;
      context.diagnostic(`performance ${Math.round(score * 100)}, goal ${goal * 100}; ${failed(report, 'performance').join(', ')}`);
      best = Math.max(best, score);
    }
    assert.ok(best >= floor, String(best));
  });
}
