import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppVisit } from './rendered/app-visit.js';
import { browser, server } from './rendered/example.js';

// How the rendered example app lies on the screen.

/** Kept answers of Xinxiang. */
const kept = (care) => encodeURIComponent(`mingbai1;2026-01-01.a;region=410700&benefit_year=2024&${care}`);
const outpatient = 'care.0.kind=outpatient&care.0.cost.in_policy=200';
const unknownToo = `${outpatient}&care.1.kind=outpatient`;

function visitTest(name, options, run) {
  test(name, { timeout: 120_000 }, async () => {
    const visit = await AppVisit.start(browser, server.origin, { query: { kept: kept(outpatient) }, ...options });
    await run(visit);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
}

/** What is set for WeChat, and the size of text in the view for the elderly that comes of it. */
const elder = { 21: 24, 25: 28, 28: 32, 32: 36, 36: 40 };
const screens = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 375, height: 812 },
  { width: 414, height: 896 },
];

for (const fontSize of [16, ...Object.keys(elder).map(Number)]) {
  for (const care of [outpatient, unknownToo]) {
    const name = `the line with the answer covers a quarter of the screen at most, at ${fontSize} px, ${care === outpatient ? 'one visit' : 'two'}`;
    visitTest(name, { query: { kept: kept(care) }, fontSize }, async (visit) => {
      await visit.shows('您的回答');
      assert.equal(await visit.textSize(), elder[fontSize] ?? 18);
      for (const screen of screens) {
        await visit.page.setViewport(screen);
        await visit.settled();
        const { top, bottom } = await lineOf(visit);
        const isAtEdge = bottom <= screen.height + 1;
        assert.equal(isAtEdge, screen.height >= 30 * (await visit.textSize()), `on ${screen.width} by ${screen.height}`);
        if (isAtEdge) assert.ok(bottom - top <= screen.height / 4, `${screen.width} by ${screen.height}: ${bottom - top} px`);
        assert.equal(await visit.overflow(), 0);
      }
    });
  }
}

/** Of the line, whether it sticks or ends the page. */
const lineOf = (visit) => visit.page.$eval('[role="region"]', (line) => line.getBoundingClientRect().toJSON());

visitTest('the line stays at the edge of an ordinary phone', { height: 667 }, async (visit) => {
  await visit.shows('您的回答');
  assert.equal((await lineOf(visit)).bottom, 667);
});

for (const fontSize of [16, 22]) {
  for (const width of [320, 375, 600]) {
    visitTest(`what leads to the details stands beside the end of the line, at ${fontSize} px and ${width} px wide`, { fontSize, width }, async (visit) => {
      await visit.shows('您的回答');
      const { texts, link } = await visit.page.$eval('[role="region"]', (line) => {
        const words = (element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return [...range.getClientRects()].map((rect) => rect.toJSON());
        };
        const texts = [...line.querySelectorAll('[class*="--phrase"] [class*="--phrase"]')].flatMap(words);
        return { texts, link: words(line.querySelector('wx-button')).at(-1) };
      });
      const last = Math.max(...texts.map(({ bottom }) => bottom));
      assert.ok(texts.every((text) => text.bottom <= link.top || text.right <= link.left), JSON.stringify({ texts, link }));
      assert.ok(Math.abs(link.bottom - last) < 3 || link.top >= last - 1, `${link.bottom} beside ${last}`);
    });
  }
}

const looks = [
  { width: 320, fontSize: 16 },
  { width: 375, fontSize: 16 },
  { width: 320, fontSize: 22 },
  { width: 375, fontSize: 22 },
];

/** Runs on the whole answer, with all that unfolds unfolded. */
function answerTest(name, run) {
  for (const look of looks) {
    visitTest(`${name}, at ${look.fontSize} px and ${look.width} px wide`, look, async (visit) => {
      await visit.shows('您的回答');
      for (const fold of ['看算式和依据', '缴费里还不清楚的', '政府补助里还不清楚的', '这里的规定还说了', '第 1 次']) {
        await visit.press(fold);
        await visit.settled();
      }
      await run(visit, look);
    });
  }
}

answerTest('no amount, day or part of a document is broken', async (visit) => {
  const broken = await visit.page.$eval('[role="main"]', (main) => {
    const whole = /¥[\d,.]+|[\d.]+\s[元年月日天](?!到\d)|[年月]\s\d+|第[一二三四五六七八九十]+部分/g;
    const found = [];
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: words, index } of text.data.matchAll(whole)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + words.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(text.data);
      }
    }
    return found;
  });
  assert.deepEqual(broken, []);
});

answerTest('a range is broken only where it is wider than its place', async (visit) => {
  const broken = await visit.page.$$eval('[class*="--value"], [class*="--phrase"] [class*="--phrase"]', (all) =>
    all.flatMap((one) => {
      const { height } = one.getBoundingClientRect();
      one.style.whiteSpace = 'nowrap';
      one.style.maxWidth = 'none';
      const place = one.closest('[class*="--line"], [class*="--headline"]').getBoundingClientRect();
      const { height: least, width } = one.getBoundingClientRect();
      return height > least && width < place.width ? [one.textContent] : [];
    }),
  );
  assert.deepEqual(broken, []);
});

answerTest('the values of a sum stand at its right edge, in the view for the elderly each below its name', async (visit, { fontSize }) => {
  const lines = await visit.page.$$eval('[class*="--value"]', (values) =>
    values.map((value) => {
      const [name, own, line] = [value.previousElementSibling, value, value.parentElement].map((one) => one.getBoundingClientRect());
      return { isRight: Math.abs(own.right - line.right) < 1, isBelow: own.top >= name.bottom - 1 };
    }),
  );
  assert.ok(lines.length > 5);
  assert.deepEqual(lines.filter(({ isRight }) => !isRight), []);
  if (fontSize > 16) assert.deepEqual(lines.filter(({ isBelow }) => !isBelow), []);
});

answerTest('folds have their marks at the right edge', async (visit) => {
  const gaps = await visit.page.$$eval('[class*="--fold"]', (folds) =>
    folds.map((fold) => Math.abs(fold.getBoundingClientRect().right - fold.querySelector('[class*="--arrow"]').getBoundingClientRect().right)),
  );
  assert.equal(gaps.length, 5);
  assert.deepEqual(gaps.filter((gap) => gap > 1), []);
});

answerTest('what is said of a control does not touch it', async (visit) => {
  const touching = await visit.page.$$eval('[class*="--box"], [class*="--option"], [class*="--quiet"], [class*="--primary"]', (controls) =>
    controls.flatMap((control) => {
      const { top } = control.getBoundingClientRect();
      const texts = [...document.querySelectorAll('[class*="--hint"], [class*="--label"], [class*="--heading"]')];
      const above = texts.filter((text) => !control.contains(text)).map((text) => top - text.getBoundingClientRect().bottom);
      const gap = Math.min(...above.filter((distance) => distance > -4));
      return gap < 4 ? [`${control.textContent}: ${gap} px`] : [];
    }),
  );
  assert.deepEqual(touching, []);
});

answerTest('a card has as much room above what it holds as beside it', async (visit) => {
  const rooms = await visit.page.$$eval('[class*="--card"]', (cards) =>
    cards.map((card) => {
      const { left, top } = card.getBoundingClientRect();
      const { borderLeftWidth, borderTopWidth } = getComputedStyle(card);
      const text = document.createTreeWalker(card, NodeFilter.SHOW_TEXT).nextNode().parentElement.getBoundingClientRect();
      return [text.top - top - parseFloat(borderTopWidth), text.left - left - parseFloat(borderLeftWidth)];
    }),
  );
  assert.equal(rooms.length, 3);
  for (const [above, beside] of rooms) assert.ok(Math.abs(above - beside) < 2, `${above} px above, ${beside} px beside`);
});

answerTest('a headline is no smaller than what follows it', async (visit) => {
  const size = await visit.page.$eval('[class*="--headline"]', (headline) => parseFloat(getComputedStyle(headline).fontSize));
  assert.ok(size >= (await visit.textSize()));
});

visitTest('the header of the example begins where the estimator does', { query: {}, fontSize: 22 }, async (visit) => {
  await visit.shows('今天想知道什么？');
  const lefts = await visit.page.$$eval('[role="heading"]', (all) => all.map((one) => one.getBoundingClientRect().left + parseFloat(getComputedStyle(one).paddingLeft)));
  assert.deepEqual([...new Set(lefts)], [16]);
});
