import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { inXinxiang, visitTest } from './visit-test.js';

const paper = { format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } };

/** The text of each page. */
const printed = async ({ page }) => {
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: await page.pdf(paper), encoding: 'utf8' });
  return stdout.split('\f').slice(0, -1);
};

const atMoment = ({ page }, moment) =>
  page.evaluate((to) => {
    const { Date: Now } = globalThis;
    globalThis.Date = class extends Now {
      constructor(...given) {
        super(...(given.length > 0 ? given : [to]));
      }
    };
  }, moment);

visitTest('a printout of several bills fills its pages, says what it is and of which day, and has nothing to click', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'county', inPolicy: '200' });
  await visit.addVisit({ on: '2024-05-02', hospitalClass: 'municipal', inPolicy: '400' });
  await visit.addVisit({ kind: 'inpatient', on: '2024-08-09', inPolicy: '12000' });
  await visit.addVisit({ inPolicy: '90' });
  await visit.page.$$eval('details', (all) => all.forEach((details) => (details.open = false)));
  await atMoment(visit, '2026-12-31T23:30:00');
  const pages = await printed(visit);
  assert.ok(pages.length <= 5, `${pages.length} pages`);
  for (const page of pages.slice(0, -1)) assert.ok(page.trim().split('\n').length > 25, page);
  const text = pages.join('');
  assert.match(text, /估算，以实际结算为准 · 打印于 2026 年 12 月 31 日/);
  assert.doesNotMatch(text, /更改|打印$|▸|▾/m);
  assert.equal(text.match(/合计/g).length, 1);
});
