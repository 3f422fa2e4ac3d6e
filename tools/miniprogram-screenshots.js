import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../tests/site/browsers/chromium.js';
import { root } from '../tests/wasm/support.js';
import { appWithSubpackage, exampleApp } from '../tests/miniprogram/app.js';
import { serveApp } from '../tests/miniprogram/rendered/app-page.js';
import { AppVisit } from '../tests/miniprogram/rendered/app-visit.js';

// Writes what the example app looks like in its main states, and a page that has the estimator in a subpackage.

const folder = join(root, 'build/miniprogram-screenshots');
const widths = [320, 375];
const looks = { usual: {}, elder: { fontSize: 22 }, dark: { scheme: 'dark' }, english: { lang: 'en' } };

const states = {
  '1-start': { reach: toStart },
  '2-place': { reach: toPlace },
  '3-kind': { reach: toKind },
  '4-cost': { reach: toCost },
  '5-answer': { reach: toAnswer },
  '6-steps': { reach: toSteps },
  '7-fault': { reach: toFault },
  '8-module-failed': { reach: toFailure, moduleOf: (whole) => whole.subarray(0, whole.length / 2) },
  '9-city': { reach: toCity },
  '10-city-place': { reach: toCityPlace },
  '11-subpackage-answer': { reach: toSubpackageAnswer, app: appWithSubpackage },
};

async function toStart(visit) {
  await visit.shows('今天想知道什么？');
}

async function toPlace(visit) {
  await toStart(visit);
  await visit.press('看这次病能报多少？');
  await visit.pick('在哪个省', '河南省');
  await visit.pick('哪个市', '新乡市');
}

async function toKind(visit) {
  await toPlace(visit);
  await visit.press('下一步');
  await visit.shows('看的是哪一种？');
}

async function toCost(visit) {
  await toKind(visit);
  await visit.press('普通门诊');
  await visit.settled();
  await visit.press('下一步');
  await visit.shows('花了多少钱？');
}

async function toAnswer(visit) {
  await toCost(visit);
  await visit.type('其中政策范围内的费用（元）', '200');
  await visit.press('下一步');
  await visit.shows('医保付 60 元到 120 元');
}

async function toSteps(visit) {
  await toAnswer(visit);
  await visit.press('看算式和依据');
}

async function toFault(visit) {
  await toAnswer(visit);
  await visit.press('第 1 次');
  await visit.type('其中政策范围内的费用（元）', '二百');
  await visit.leave();
  await visit.shows('有 1 处要改');
}

async function toFailure(visit) {
  await visit.shows('计算用的程序没有打开');
}

async function toCity(visit) {
  await toStart(visit);
  await visit.press('新乡市居民点这里');
  await visit.shows('新乡市居民医保明白账');
  await toStart(visit);
}

async function toCityPlace(visit) {
  await toCity(visit);
  await visit.press('看这次病能报多少？');
  await visit.shows('这里只算河南省新乡市。');
}

async function toSubpackageAnswer(visit) {
  await visit.press('医保明白账');
  await toAnswer(visit);
}

/** All of the screen as it stands, however long, with what stays at the edge below it. */
async function write(visit, width, path) {
  await visit.page.setViewport({ width, height: 1 });
  const height = await visit.page.evaluate(() => document.documentElement.scrollHeight);
  await visit.page.setViewport({ width, height });
  await visit.settled();
  await visit.page.screenshot({ path });
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const servers = new Map();
for (const app of [exampleApp, appWithSubpackage]) servers.set(app, await serveApp(app));
const browser = await launch();
try {
  for (const [state, { reach, app = exampleApp, moduleOf = (whole) => whole }] of Object.entries(states)) {
    const server = servers.get(app);
    server.putModule(moduleOf(server.module));
    for (const [name, { lang = 'zh-CN', ...look }] of Object.entries(looks)) {
      for (const width of widths) {
        const visit = await AppVisit.start(browser, server.origin, { width, ...look });
        await reach(visit);
        await visit.place({ lang });
        await write(visit, width, join(folder, `${width}-${name}-${state}.png`));
        await visit.page.close();
      }
    }
  }
} finally {
  await browser.close();
  for (const server of servers.values()) server.close();
}
