// Times how long each call of the module blocks the main thread of a page in Chromium with a slowed processor:
// node blocking.js prints the table.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../tests/site/browser.js';
import { serve } from '../tests/site/serve.js';
import { calls } from './blocking/calls.js';
import { countingTime, load, openPage, timesOf } from './blocking/page.js';
import { root } from './paths.js';
import { spread } from './statistics.js';
import { table } from './table.js';

const slower = 4;
const longest = 50;
const pages = 3;
const timesAgain = 5;
const shown = 10;
const everySoMany = 100;

const median = (values) => spread(values).median;
/** Of rows of numbers the median of each column. */
const medians = (rows) => rows[0].map((_, place) => median(rows.map((row) => row[place])));
const isOver = (time) => time > longest;

async function repeated(count, run) {
  const results = [];
  for (let i = 0; i < count; ++i) results.push(await run());
  return results;
}

/** Calls `use` with what asks a new page on a processor so many times as slow. */
async function withPages(use) {
  const { origin, close } = await serve(join(root, 'build/wasm/package'));
  const browser = await launch();
  try {
    return await use(async (rate, ask) => {
      const page = await openPage(browser, origin, rate);
      const answer = await ask(page);
      await page.close();
      return answer;
    });
  } finally {
    await browser.close();
    close();
  }
}

/** In a new page: what loading takes, each call the first time, and the median of each again. */
async function allOf(page) {
  const loading = await load(page);
  const first = await timesOf(page, calls);
  return { loading, first, again: medians(await repeated(timesAgain, () => timesOf(page, calls))) };
}

async function measured(inPage) {
  const onlyOf = (call) =>
    inPage(slower, async (page) => {
      await load(page);
      return (await timesOf(page, [call]))[0];
    });
  const rounds = await repeated(pages, () => inPage(slower, allOf));
  const first = medians(rounds.map((round) => round.first));
  const again = medians(rounds.map((round) => round.again));
  const places = [...calls.keys()].sort((a, b) => first[b] - first[a]).slice(0, shown);
  const rows = [];
  for (const place of places) {
    const alone = median(await repeated(pages, () => onlyOf(calls[place])));
    rows.push([calls[place].name, ...[first[place], again[place], alone].map((time) => time.toFixed(1))]);
  }
  const sample = [];
  for (const call of calls.filter((_, place) => place % everySoMany === 0)) sample.push(await onlyOf(call));
  const factor = (await inPage(slower, countingTime)) / (await inPage(1, countingTime));
  return { loading: median(rounds.map((round) => round.loading)), first, again, rows, sample, factor };
}

/** Times it now; as a section of the report. */
export async function blockingSection() {
  const { loading, first, again, rows, sample, factor } = await withPages(measured);
  return `## How long a call blocks a page

Milliseconds in Chromium on a processor that it slows ${slower} times, where counting takes ${factor.toFixed(1)} times as long. All ${calls.length.toLocaleString('en-US')} calls
are timed: \`estimate\` of every case, \`curve\` of every case with one bill, \`compare\` of every case with the one before it, and every
form, diff and shipped policy file. *First*: each call the first time in a new page, one after another; *again*: the median of ${timesAgain}
more times; *alone*: the first call of a new page, for which the engine is still compiled. Each is the median of ${pages} pages; these are the
${shown} that take longest the first time.

Over ${longest} ms the first time: ${first.filter(isOver).length}; again: ${again.filter(isOver).length}. Of every ${everySoMany}th call alone: ${sample.filter(isOver).length} of ${sample.length}, with a median of ${median(sample).toFixed(0)} ms. Loading
the module and its policies blocks for ${loading.toFixed(0)} ms at most.

${table(['', 'first', 'again', 'alone'], rows)}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await blockingSection());
