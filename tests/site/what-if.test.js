import assert from 'node:assert/strict';
import { inXinxiang, visitTest } from './visit-test.js';
import { createEstimator } from '../../build/wasm/package/index.js';

visitTest('questions are asked one at a time, in the order of the engine', async (visit) => {
  await visit.pick('/region', '410700');
  await visit.pick('/benefit_year', '2024');
  await visit.addVisit({ on: '2024-03-05', inPolicy: '100' });
  await visit.addVisit({ inPolicy: '200' });
  const estimator = await createEstimator();
  const { questions } = estimator.estimate({
    region: '410700',
    benefit_year: 2024,
    care: [
      { kind: 'outpatient', on: '2024-03-05', cost: { in_policy: '100' } },
      { kind: 'outpatient', cost: { in_policy: '200' } },
    ],
  });
  const fields = questions.map(({ path }) => path);
  assert.ok(fields.length > 2);
  assert.notDeepEqual(fields, [...fields].sort());
  const asked = [];
  while (!(await visit.has('.told'))) {
    if (await visit.has('.question > p:not(.told)')) await visit.press('去答');
    asked.push(await visit.page.$eval('.question .field :is(legend, input, select)', ({ id }) => id));
    await visit.press('不知道，先跳过');
  }
  assert.deepEqual(asked, fields.map((path) => `ask:${path}`));
});

visitTest('how an answer narrows is said where it is announced', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', inPolicy: '200' });
  const status = () => visit.read('.answer-line [role="status"]');
  assert.equal(await status(), '医保付 60 元到 120 元，自己付 80 元到 140 元');
  await visit.click('.question input[value="municipal"]');
  assert.equal(await status(), '医保付 60 元，自己付 140 元 医保付的钱：原来 60 元到 120 元，现在 60 元');
  await visit.click('.question input[value="primary"]');
  assert.equal(await status(), '医保付 120 元，自己付 80 元 医保付的钱：原来 60 元到 120 元，现在 120 元');
  assert.match(await visit.read('.lead'), /医保付的钱：原来 60 元到 120 元，现在 120 元。/);
  await visit.type('/care/0/cost/in_policy', '300');
  assert.equal(await status(), '医保付 180 元，自己付 120 元');
});

visitTest('that there are no such identities narrows what is due', async (visit) => {
  await visit.pick('/region', '640000');
  await visit.pick('/benefit_year', '2024');
  assert.match(await visit.read('.question legend'), /有没有下面的身份/);
  await visit.click('.question .option:last-of-type input');
  assert.match(await visit.read('.answer-line [role="status"]'), /个人缴费：原来最多 380 元，现在 380 元$/);
});

visitTest('what would cost less is said, and nothing where nothing would', async (visit) => {
  await inXinxiang(visit);
  assert.equal(await visit.has('#advice'), false);
  await visit.addVisit({ on: '2024-06-05', hospitalClass: 'municipal', inPolicy: '300' });
  assert.deepEqual(await visit.readAll('#advice ~ *'), [
    '这次如果是小病、常见病，在基层定点医疗机构看，能少付 80 元。',
    '重病、急病不要等，该去哪家医院就去哪家。',
  ]);
  await visit.pick('/care/0/institution/class', 'primary');
  assert.equal(await visit.has('#advice'), false);
});

/** Xinxiang with a visit of 200 yuan to a municipal hospital. */
async function visiting(visit) {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'municipal', inPolicy: '200' });
}

async function compareWith(visit, way) {
  await visit.press(way);
  await visit.page.waitForSelector('[id^="other:"]');
  await visit.drawn();
}

const focused = (visit) => visit.page.evaluate(() => document.activeElement.id);
const sides = (visit) => visit.page.$$eval('.comparison thead', ([head]) => [...(head?.rows[0].cells ?? [])].map((cell) => cell.innerText));
const said = (visit) => visit.read('.comparison [role="status"]');
const own = '医保付 60 元，自己付 140 元';

visitTest('another class of hospital is one choice away, with what differs and why', async (visit) => {
  await visiting(visit);
  assert.deepEqual(await visit.readAll('.comparison button'), ['换一个地方', '换一年', '换一级医院', '换一天缴费']);
  await compareWith(visit, '换一级医院');
  assert.equal(await focused(visit), 'compared');
  assert.deepEqual(await sides(visit), ['市级及以上定点医疗机构', '县级定点医疗机构']);
  await visit.pick('other:/care/0/institution/class', 'primary');
  assert.deepEqual(await sides(visit), ['市级及以上定点医疗机构', '基层定点医疗机构']);
  assert.equal(
    await said(visit),
    `市级及以上定点医疗机构：${own}；基层定点医疗机构：医保付 120 元，自己付 80 元`,
  );
  const differing = await visit.readAll('.differing');
  assert.equal(differing[0], `${own} 医保付 120 元，自己付 80 元`);
  assert.equal((await visit.page.$$('.differs')).length, differing.length);
  await visit.press('为什么不同', 'summary');
  assert.match(
    await visit.read('.comparison details'),
    /乘以报销比例.*市级及以上定点医疗机构 .*× 40%.*第二部分 基层定点医疗机构 .*× 60% .*= ¥120\.00 .*第二部分/,
  );
});

visitTest('looking changes no answer; closing goes back, and the other side can be gone on with', async (visit) => {
  await visiting(visit);
  await compareWith(visit, '换一级医院');
  assert.equal(await visit.headline(), own);
  assert.equal(await visit.value('/care/0/institution/class'), 'municipal');
  await visit.press('不比了');
  await visit.drawn();
  assert.equal(await focused(visit), 'comparison');
  assert.equal(await visit.has('.comparison table'), false);
  assert.equal(await visit.headline(), own);
  await compareWith(visit, '换一级医院');
  await visit.pick('other:/care/0/institution/class', 'municipal');
  assert.match(await visit.read('.comparison'), /两边现在一样/);
  await visit.pick('other:/care/0/institution/class', 'primary');
  await visit.press('用右边的');
  await visit.drawn();
  assert.equal(await focused(visit), 'answer');
  assert.equal(await visit.has('#compared'), false);
  assert.equal(await visit.headline(), '医保付 120 元，自己付 80 元');
  assert.equal(await visit.value('/care/0/institution/class'), 'primary');
});

visitTest('both sides follow the answers, and wait while something is typed or faulty', async (visit) => {
  await visiting(visit);
  await compareWith(visit, '换一级医院');
  const tables = async () => (await visit.page.$$('.comparison table')).length;
  const shown = await tables();
  assert.ok(shown > 0);
  await visit.keyIn('/care/0/cost/in_policy', 'abc');
  assert.equal(await tables(), shown);
  await visit.leave('/care/0/cost/in_policy');
  assert.equal(await tables(), 0);
  await visit.type('/care/0/cost/in_policy', '300');
  await visit.page.waitForSelector('.comparison table');
  assert.match(await said(visit), /医保付 100 元，自己付 200 元；县级定点医疗机构/);
});

visitTest('another place is compared by keyboard, once its policies are there', async (visit) => {
  await visiting(visit);
  const way = await visit.page.$("::-p-xpath(//button[normalize-space()='换一个地方'])");
  await way.focus();
  await visit.page.keyboard.press('Enter');
  await visit.page.waitForSelector('[id="other:/region"]');
  assert.equal(await focused(visit), 'compared');
  assert.equal(await visit.has('.comparison table'), false);
  await visit.page.keyboard.press('Tab');
  assert.equal(await focused(visit), 'other:place-search');
  await visit.page.keyboard.press('Tab');
  assert.equal(await focused(visit), 'other:/region');
  const loads = () => visit.requests.filter((url) => url.endsWith('/640000.json')).length;
  assert.equal(loads(), 0);
  await visit.page.select('[id="other:/region"]', '640000');
  await visit.page.waitForSelector('.comparison table');
  assert.equal(loads(), 1);
  assert.deepEqual(await sides(visit), ['河南省新乡市', '宁夏回族自治区']);
  assert.equal(await visit.value('/region/city'), '410700');
  await visit.pickBelow('other:/region/city', '640400');
  assert.deepEqual(await sides(visit), ['河南省新乡市', '宁夏回族自治区固原市']);
});

visitTest('another year has the days of that year', async (visit) => {
  await visiting(visit);
  await compareWith(visit, '换一年');
  assert.deepEqual(await sides(visit), ['2024 年', '2023 年']);
  assert.match(await visit.read('.comparison'), /右边按 2023 年算，填的日子也换到那一年。/);
  assert.match(await visit.read('.comparison'), /缴费日期 不同 2023 年 10 月 12 日 2022 年 10 月 12 日/);
});

visitTest('of another day of payment the period is asked only where the day does not tell it', async (visit) => {
  await visiting(visit);
  await compareWith(visit, '换一天缴费');
  assert.equal(await visit.has('.comparison table'), false);
  const period = '[id="other:/enrolment/period"]';
  await visit.typeDay('other:/enrolment/paid_on', '2023-11-20');
  await visit.page.waitForSelector('.comparison table');
  assert.deepEqual(await sides(visit), ['2023 年 10 月 12 日', '2023 年 11 月 20 日']);
  assert.equal(await visit.has(period), false);
  await visit.typeDay('other:/enrolment/paid_on', '2024-01-10');
  await visit.page.waitForSelector(period);
  await visit.pick('other:/enrolment/period', 'extended');
  assert.match(await visit.read('.comparison'), /保障的日子 不同 .*1 月 1 日起.* 2 月 9 日或 2 月 10 日起/);
  await visit.typeDay('other:/enrolment/paid_on', '0002-01-10');
  await visit.page.waitForSelector('.comparison .fault');
  assert.equal(await visit.headline(), own);
});
