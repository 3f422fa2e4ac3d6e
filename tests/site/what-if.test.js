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
    '第 1 次如果只是小病、常见病，可以去基层定点医疗机构看，一共至少少付 80 元。',
    '重病、急病不要等，该去哪家医院就去哪家。',
  ]);
  await visit.pick('/care/0/institution/class', 'primary');
  assert.equal(await visit.has('#advice'), false);
});

/** Xinxiang with a visit of 200 yuan to a municipal hospital, which is to be compared. */
async function comparing(visit) {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'municipal', inPolicy: '200' });
  await visit.press('换一种情况比一比');
  await visit.loaded();
}

const focused = (visit) => visit.page.evaluate(() => document.activeElement.id);

visitTest('two situations are compared, with what differs and why', async (visit) => {
  await comparing(visit);
  assert.equal(await focused(visit), 'comparison');
  assert.match(await visit.read('.comparison'), /A 和 B 现在一样/);
  await visit.press('去改填的内容');
  assert.equal(await focused(visit), '/region');
  await visit.pick('/care/0/institution/class', 'primary');
  assert.equal(
    await visit.read('.answer-line [role="status"]'),
    'A：医保付 60 元，自己付 140 元 B：医保付 120 元，自己付 80 元',
  );
  const differing = await visit.readAll('.differing');
  assert.deepEqual(differing.slice(0, 2), [
    '市级及以上定点医疗机构 基层定点医疗机构',
    '医保付 60 元，自己付 140 元 医保付 120 元，自己付 80 元',
  ]);
  assert.equal((await visit.page.$$('.differs')).length, differing.length);
  await visit.press('为什么不同', 'summary');
  assert.match(await visit.read('.comparison details'), /乘以报销比例.*A .*× 40%.*第二部分 B .*× 60% .*= ¥120\.00 .*第二部分/);
});

visitTest('a comparison waits while something is typed or faulty, and ends with either side', async (visit) => {
  await comparing(visit);
  await visit.pick('/care/0/institution/class', 'primary');
  const tables = async () => (await visit.page.$$('.comparison table')).length;
  const shown = await tables();
  assert.ok(shown > 0);
  await visit.keyIn('/care/0/cost/in_policy', 'abc');
  assert.equal(await tables(), shown);
  await visit.leave('/care/0/cost/in_policy');
  assert.equal(await tables(), 0);
  await visit.type('/care/0/cost/in_policy', '500');
  assert.equal(await tables(), shown);
  await visit.press('不比了，用 B');
  await visit.drawn();
  assert.equal(await visit.has('.comparison'), false);
  assert.equal(await focused(visit), 'answer');
  assert.equal(await visit.headline(), '医保付 300 元，自己付 200 元');
  await visit.press('换一种情况比一比');
  await visit.type('/care/0/cost/in_policy', '700');
  await visit.press('不比了，回到 A');
  assert.equal(await visit.value('/care/0/cost/in_policy'), '500');
  assert.equal(await visit.headline(), '医保付 300 元，自己付 200 元');
});

visitTest('a comparison can be made by keyboard, also with another place', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'municipal', inPolicy: '200' });
  const enter = async (text) => {
    const button = await visit.page.$(`::-p-xpath(//button[normalize-space()='${text}'])`);
    await button.focus();
    await visit.page.keyboard.press('Enter');
    await visit.drawn();
  };
  await enter('换一种情况比一比');
  await visit.page.keyboard.press('Tab');
  await visit.page.keyboard.press('Enter');
  await visit.drawn();
  assert.equal(await focused(visit), '/region');
  await visit.pick('/region', '640000');
  assert.match(await visit.read('.comparison'), /在哪里参保 不同 河南省新乡市 宁夏回族自治区/);
  await enter('不比了，回到 A');
  assert.equal(await visit.value('/region/city'), '410700');
});
