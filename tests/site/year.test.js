import assert from 'node:assert/strict';
import { test } from 'node:test';
import { careSentences } from '../../web/common/care.ts';
import { addCare, emptyEntry, withText } from '../../web/common/entry.ts';
import { situationOf } from '../../web/common/situation.ts';
import { voiceFor } from './voices.js';
import { capNotes, careOfYear, yearRows, yearSum } from '../../web/common/year.ts';
import { createEstimator } from '../../build/wasm/package/index.js';

const estimator = await createEstimator();

/** An estimate of bills, each a kind and its fields, and what is needed to word it. */
function told(region, bills, { language = 'zh-CN', identities = [] } = {}) {
  const form = estimator.form(region, 2024);
  const empty = { ...emptyEntry(), identities };
  const entry = bills.reduce(
    (old, { kind, ...fields }, item) =>
      Object.entries(fields).reduce(
        (filled, [field, text]) => withText(filled, `/care/${item}/${field}`, text),
        addCare(old, kind),
      ),
    empty,
  );
  return [estimator.estimate(situationOf(entry, form)), { voice: voiceFor(language), form, entry }];
}

const exactly = (amount) => ({ low: amount, high: amount });
const outpatient = (on, cost) => ({ kind: 'outpatient', 'institution/class': 'primary', on, 'cost/in_policy': cost });
const chronic = (disease, on = '2024-03-05') => ({ kind: 'chronic_outpatient', disease, on, 'cost/in_policy': '500' });
const sumOf = (...given) => yearSum(...told(...given)).map(({ sign, name, value }) => `${sign} ${name} ${value}`);
const remaining = (...given) => yearRows(...told(...given)).map((row) => row.remaining);

test('care is in order of day, on one day in order of input, and without a day last', () => {
  const days = ['', '2024-06-05', '2024-03-01', '2024-06-05'];
  const [estimate, telling] = told('410700', days.map((on) => outpatient(on, '100')));
  assert.deepEqual(careOfYear(estimate, telling).map(({ item }) => item), [2, 1, 3, 0]);
  assert.equal(yearRows(estimate, telling).at(-1).name, '第 1 次：普通门诊（没有填日期）');
  assert.deepEqual(yearRows(estimate, telling).map(({ openDay }) => openDay), [null, null, null, '/care/0/on']);
  assert.equal(yearRows(...told('410700', [outpatient('', '100')]))[0].openDay, null);
});

test('what is left of a cap is told where it is known', () => {
  const exact = yearRows(
    { care: [{ fund: exactly('60.00'), person: exactly('40.00'), remaining: exactly('310.00') }] },
    told('640000', [outpatient('2024-03-05', '100')])[1],
  );
  assert.deepEqual(exact, [
    { name: '第 1 次：普通门诊，3 月 5 日', fund: '¥60.00', person: '¥40.00', remaining: '之后年度限额还剩：310 元', openDay: null },
  ]);
  assert.deepEqual(remaining('640000', [outpatient('2024-03-05', '200')]), ['之后年度限额还剩：170 元到 370 元']);
  assert.deepEqual(remaining('640000', [chronic('haemophilia')]), ['不设年度限额']);
  assert.deepEqual(remaining('410700', [outpatient('2024-03-05', '200')]), [null]);
  assert.deepEqual(remaining('410700', [{ kind: 'inpatient', 'cost/in_policy': '200' }]), [null]);
  const english = remaining('210000', [outpatient('2024-03-05', '200')], { language: 'en' });
  assert.deepEqual(english, ['Then left of the annual cap: at least ¥300']);
});

test('who decides a cap that is not stated is told once for all care that it is of', () => {
  const [estimate, telling] = told('640000', [chronic('haemodialysis'), chronic('haemodialysis', '2024-05-01')]);
  assert.deepEqual(
    capNotes(estimate, telling).map(({ text }) => text),
    [
      '门诊慢特病一年最多报多少（年度最高支付限额）：文件没有写，要看宁人社发〔2013〕79号、宁人社发〔2013〕80号。',
      '这里按还没有报到上限算。',
    ],
  );
  const details = careSentences(estimate.care[0], 0, telling).map(({ text }) => text);
  assert.ok(details.some((text) => /报销比例/.test(text)));
  assert.ok(!details.some((text) => /年度最高支付限额/.test(text)));
});

test('the contribution is added to what the person pays', () => {
  const bills = [outpatient('2024-03-05', '200')];
  assert.deepEqual(sumOf('640000', bills, { identities: ['minimum_living_allowance'] }), [
    '+ 个人缴费 ¥75.00',
    '= 加上缴费，2024 年自己出 ¥75.00 – ¥275.00',
  ]);
  assert.deepEqual(sumOf('410700', bills), [
    '+ 另加个人缴费 通常 ¥380.00',
    '= 加上缴费，2024 年自己出 通常 ¥460.00',
  ]);
});

test('a contribution that is not known is said to be so beside several bills, and not added to one', () => {
  const bills = [outpatient('2024-03-05', '200'), outpatient('2024-06-05', '100')];
  const unsaid = { identities: null, language: 'en' };
  assert.deepEqual(sumOf('410700', bills, unsaid), [
    '+ The contribution comes on top not known yet',
  ]);
  assert.deepEqual(sumOf('410700', bills.slice(1), unsaid), []);
  assert.deepEqual(sumOf('410700', []), []);
});
