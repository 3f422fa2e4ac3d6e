import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contrast, faintPairs } from '../../web/site/theme/contrast.ts';
import { AppVisit } from './rendered/app-visit.js';
import { browser, server } from './rendered/example.js';
import { shipped } from './shipped.js';

const sheet = readFileSync(join(shipped, 'estimator/index.wxss'), 'utf8');
const schemes = Object.fromEntries(
  [...sheet.matchAll(/\.paper \{[^}]*\}/g)].map(([rule], place) => [
    ['light', 'dark'][place],
    Object.fromEntries([...rule.matchAll(/(--[\w-]+): (#\w{6});/g)].map(([, name, colour]) => [name, colour])),
  ]),
);

for (const [scheme, colours] of Object.entries(schemes)) {
  test(`all can be read, ${scheme}`, () => {
    assert.deepEqual(faintPairs((name) => colours[name]), []);
  });

  test(`the edges of controls can be seen, ${scheme}`, () => {
    const faint = ['--edge', '--accent', '--wrong', '--open'].flatMap((edge) =>
      ['--ground', '--sheet'].filter((ground) => contrast(colours[edge], colours[ground]) < 3).map((ground) => `${edge} on ${ground}`),
    );
    assert.deepEqual(faint, []);
  });

  test(`what is chosen is marked in the colour of the theme, ${scheme}`, { timeout: 120_000 }, async () => {
    const visit = await AppVisit.start(browser, server.origin, { scheme });
    await visit.shows('今天想知道什么？');
    await visit.place({ region: '410700', year: 2024 });
    await visit.press('看这次病能报多少？');
    await visit.press('普通门诊');
    await visit.settled();
    assert.deepEqual(await marks(visit, '普通门诊'), [colours['--accent']]);
    assert.deepEqual(await marks(visit, '住院'), [colours['--edge']]);
    assert.deepEqual(await faintEdges(visit), []);
    assert.deepEqual(await visit.page.$$eval('wx-radio', (all) => [...new Set(all.map((radio) => getComputedStyle(radio).opacity))]), ['0']);
    await visit.page.close();
  });
}

/** The colours of what marks the choices that begin with a text. */
async function marks({ page }, text) {
  const told = await page.$$eval(
    `::-p-xpath(//wx-label[starts-with(normalize-space(), '${text}')])`,
    (labels) => labels.map((label) => getComputedStyle(label, '::before').borderTopColor),
  );
  return told.map(colourOf);
}

/** As #rrggbb. */
function colourOf(told) {
  const [red, green, blue] = told.match(/\d+/g).map(Number);
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The edges of controls that are hard to see on what is inside or outside of them. */
async function faintEdges({ page }) {
  const controls = await page.$$eval('[role="main"] :is(wx-button, wx-label, [class*="--box"])', (all) =>
    all.map((control) => ({
      name: control.textContent,
      style: getComputedStyle(control),
      grounds: [control, control.parentElement].map((from) => {
        for (let one = from; ; one = one.parentElement) {
          const { backgroundColor } = getComputedStyle(one);
          if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
        }
      }),
    }))
      .filter(({ style }) => parseFloat(style.borderTopWidth) > 0)
      .map(({ name, style, grounds }) => ({ name, edge: style.borderTopColor, grounds })),
  );
  assert.ok(controls.length > 0);
  const isFaint = ({ edge, grounds }) => Math.max(...grounds.map((ground) => contrast(colourOf(edge), colourOf(ground)))) < 3;
  return controls.filter(isFaint).map(({ name }) => name);
}
