import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEstimator } from '../../build/wasm/package/index.js';
import { curveOf, curveRows } from '../../web/common/curve.ts';
import { addCare, emptyEntry, withText } from '../../web/common/entry.ts';
import { voiceFor } from './voices.js';
import { inXinxiang, visitTest } from './visit-test.js';

const openCurve = async (visit) => {
  await visit.press('费用不同，各付多少', 'summary');
  await visit.page.waitForSelector('.chart');
};

visitTest('what is paid against the cost is drawn with its bends, and told in a table', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'county', inPolicy: '200' });
  await openCurve(visit);
  assert.deepEqual(await visit.readAll('.curve tbody'), [
    '费用 ¥0：起点 ¥0 ¥0',
    '费用 ¥50：过了起付标准 ¥0 ¥50',
    '费用 ¥500：图上到此为止 ¥225 ¥275',
  ]);
  assert.equal((await visit.page.$$('.chart .bend')).length, 1);
  assert.equal(await visit.has('.chart polygon'), false);
  const [here, end] = await visit.page.$$eval('.chart line.here, .chart .axis', (lines) =>
    lines.map((line) => Number(line.getAttribute(line.classList.contains('here') ? 'x1' : 'x2'))).sort((a, b) => a - b),
  );
  assert.ok(here > 0.35 * end && here < 0.45 * end);
});

visitTest('where an answer is open, the curve is a band, and narrows with the answer', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', inPolicy: '200' });
  await openCurve(visit);
  assert.ok(await visit.has('.chart polygon'));
  assert.match(await visit.read('.chart'), /自己付的在这之间/);
  await visit.choose('县级定点医疗机构');
  await visit.drawn();
  assert.equal(await visit.has('.chart polygon'), false);
  assert.doesNotMatch(await visit.read('.chart'), /在这之间/);
});

visitTest('of a bill without a cost the curve shows no place', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'county' });
  await openCurve(visit);
  assert.equal(await visit.has('.chart line.here'), false);
});

visitTest('a curve shows the place of the cost in policy alone', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'county', total: '300.50', inPolicy: '200.50' });
  await openCurve(visit);
  assert.match(await visit.read('.chart'), /自己付，最高 275 元.*这次：200\.5 元/);
  assert.match(await visit.read('.curve tbody'), /费用 ¥0：起点 ¥0 ¥0/);
});

const estimator = await createEstimator();
const voice = voiceFor('zh-CN');

/** The curve of a bill of a kind with its fields. */
function curveOfBill(region, kind, fields = {}) {
  const form = estimator.form(region, 2024);
  const entry = Object.entries(fields).reduce(
    (filled, [field, text]) => withText(filled, `/care/0/${field}`, text),
    addCare(emptyEntry(), kind),
  );
  return curveOf(estimator, 0, { voice, form, entry });
}

test('there is no curve where insurance pays nothing or anything, whatever the cost', () => {
  assert.equal(curveOfBill('640100', 'critical_illness', { 'cost/in_policy': '30000' }), null);
  assert.equal(curveOfBill('210100', 'outpatient', { on: '2024-03-05' }), null);
  assert.equal(curveOfBill('410700', 'outpatient', { on: '2023-01-05', 'institution/class': 'county' }), null);
  assert.notEqual(curveOfBill('640100', 'chronic_outpatient', {
    disease: 'coronary_heart_disease',
    'cost/in_policy': '3000',
  }), null);
});

test('a curve of a package says where its rule changes', () => {
  const curve = curveOfBill('640100', 'maternity', {
    on: '2024-03-05',
    'institution/class': 'tertiary_a',
    delivery: 'natural',
    'cost/in_policy': '9000',
  });
  assert.deepEqual(curveRows(curve, voice).map(({ name }) => name), [
    '费用 ¥0：起点',
    '费用 ¥2,250：包干标准的算法从这里变',
    '费用 ¥4,500：包干标准的算法从这里变',
    '费用 ¥20,000：图上到此为止',
  ]);
});

test('the amounts of a curve have cents where any has', () => {
  const range = (amount) => ({ low: amount, high: amount });
  const point = (cost) => ({ cost, fund: range('0.00'), person: range(cost), why: 'start' });
  const costs = (...points) => curveRows({ points: points.map(point) }, voice).map(({ person }) => person);
  assert.deepEqual(costs('0.00', '1200.00'), ['¥0', '¥1,200']);
  assert.deepEqual(costs('0.00', '1200.50'), ['¥0.00', '¥1,200.50']);
});
