// Times how long each call of the small module blocks the main thread of a page in Chromium with a slowed processor:
// node blocking.js prints the table.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../tests/site/browsers/chromium.js';
import { serve } from '../tests/site/serve.js';
import { calls } from './blocking/calls.js';
import { countingTime, load, openPage, timesOf } from './blocking/page.js';
import { grouped } from './numbers.js';
import { root } from './paths.js';
import { spread } from './statistics.js';
import { table } from './table.js';

const slower = 4;
const longest = 50;
const pages = 3;
const timesAgain = 5;
const shown = 10;
const everySoMany = 100;

/** What one region needs of the shipped policy files. */
const needed = ['000000-nation', 'documents', 'vocabulary'];
const filesOf = (region) => [...needed, region].map((name) => readFileSync(join(root, `rules/policies/${name}.json`), 'utf8'));
const loadings = {
  all: undefined,
  xinxiang: filesOf('410700-xinxiang'),
  ningxia: filesOf('640000-ningxia'),
};

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

/** In a new page: each call the first time, and the median of each again. */
async function allOf(page) {
  await load(page);
  const first = await timesOf(page, calls);
  return { first, again: medians(await repeated(timesAgain, () => timesOf(page, calls))) };
}

/** What loading the module takes with each choice of policies. */
async function loadingTimes(inPage) {
  const times = {};
  for (const [name, policies] of Object.entries(loadings)) {
    times[name] = median(await repeated(pages, () => inPage(slower, (page) => load(page, policies))));
  }
  return times;
}

async function measured(inPage) {
  const loading = await loadingTimes(inPage);
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
  return { loading, first, again, rows, sample, factor };
}

function section({ loading, first, again, rows, sample, factor }) {
  const ms = (time) => time.toFixed(0);
  return `## How long a call blocks a page

Milliseconds in Chromium on a processor that it slows ${slower} times, where counting takes ${factor.toFixed(1)} times as long. All ${grouped(calls.length)} calls
of the page module are timed: \`estimate\` of every case, \`curve\` of every case with one bill, \`compare\` of every case with the one before it, and every
form and shipped policy file. *First*: each call the first time in a new page, one after another; *again*: the median of ${timesAgain}
more times; *alone*: the first call of a new page, for which the engine is still compiled. Each is the median of ${pages} pages; these are the
${shown} that take longest the first time.

Over ${longest} ms the first time: ${first.filter(isOver).length}; again: ${again.filter(isOver).length}. Of every ${everySoMany}th call alone: ${sample.filter(isOver).length} of ${sample.length}, with a median of ${ms(median(sample))} ms. Loading
the module with all shipped policies blocks for ${ms(loading.all)} ms; with those of one region, the nation, the documents and the
vocabulary alone for ${ms(loading.xinxiang)} ms (Xinxiang) and ${ms(loading.ningxia)} ms (Ningxia, the longest file).

${table(['', 'first', 'again', 'alone'], rows)}
`;
}

/** Times it now. */
export async function blocking() {
  const figures = await withPages(measured);
  const { loading, first, again, sample } = figures;
  const times = (of) => ({ count: of.length, over: of.filter(isOver).length, longest: Math.max(...of) });
  return { longest, loading, first: times(first), again: times(again), alone: times(sample), section: section(figures) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await blocking()).section);
