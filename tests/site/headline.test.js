import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besideHeadline, headline, phrases, usually, yearText } from '../../web/common/answer.ts';
import { addCare, emptyEntry, withText } from '../../web/common/entry.ts';
import { mayGetMore } from '../../web/common/care.ts';
import { reckon } from '../../web/common/reckoning.ts';
import { whyRange } from '../../web/common/why.ts';
import { createEstimator } from '../../build/wasm/package/index.js';
import { voiceFor } from './voices.js';

const estimator = await createEstimator();
const chinese = voiceFor('zh-CN');
const english = voiceFor('en');

/** What the lead says of answers in a region. */
function lead(region, { care = [], purpose = null, voice = chinese, year = '2024', ...texts } = {}) {
  const fields = { '/region': region, '/benefit_year': year, ...texts };
  let entry = care.reduce((all, { kind }) => addCare(all, kind), emptyEntry());
  for (const [path, text] of Object.entries(fields)) entry = withText(entry, path, text);
  care.forEach(({ kind, ...told }, item) => {
    for (const [path, text] of Object.entries(told)) entry = withText(entry, `/care/${item}/${path}`, text);
  });
  const { estimate, form, faults } = reckon(estimator, entry);
  assert.deepEqual(faults, []);
  const telling = { voice, form, entry, purpose };
  return {
    estimate,
    said: headline(estimate, telling),
    usual: usually(estimate, telling),
    why: whyRange(estimate, telling),
    beside: besideHeadline(estimate, telling),
  };
}

const visit = (inPolicy, told = {}) => ({ kind: 'outpatient', on: '2024-03-05', 'cost/in_policy': inPolicy, ...told });
const at = (hospitalClass) => ({ 'institution/class': hospitalClass });

test('the contribution is told with its usual amount, and that some pay less', () => {
  const { said, why } = lead('410700');
  assert.equal(said, '2024 年个人缴费通常是 380 元，有的身份可以少缴');
  assert.deepEqual(why, ['文件没有写清这个数是哪一年的，这里按通常的算。']);
  assert.equal(lead('640000').said, '2024 年个人缴费 380 元，有的身份可以少缴');
  assert.deepEqual(lead('640000').why, []);
  assert.equal(lead('640000', { voice: english }).said, 'The contribution for 2024 is ¥380; some pay less');
  assert.equal(lead('450000').said, '2024 年个人缴费至少 380 元，有的身份可以少缴');
});

test('what was come for stands first, the other beside it', () => {
  const paid = { '/enrolment/paid_on': '2024-01-10', '/enrolment/period': 'extended' };
  const cover = lead('410700', { purpose: 'coverage', ...paid });
  assert.equal(cover.said, '最早从 1 月 1 日、最晚从 2 月 10 日起看病可以报销，管到 12 月 31 日');
  assert.deepEqual(cover.why, ['按晚的一天准备更稳妥。']);
  assert.deepEqual(cover.beside, ['2024 年个人缴费通常是 380 元，有的身份可以少缴。']);
  assert.equal(lead('410700', paid).said, cover.said);
  const due = lead('410700', { purpose: 'contribution', ...paid });
  assert.equal(due.said, '2024 年个人缴费通常是 380 元，有的身份可以少缴');
  assert.deepEqual(due.beside, [`${cover.said}。`]);
  assert.equal(lead('410700', { purpose: 'coverage' }).said, '填了缴费日期，就知道哪天起能报');
});

test('which kind of range it is stands beside the range', () => {
  const open = lead('410700', { care: [visit('200')] });
  assert.equal(open.said, '医保付 60 元到 120 元，自己付 80 元到 140 元');
  assert.deepEqual(open.why, ['医保付得多，自己就付得少。']);
  const total = lead('410700', { care: [{ kind: 'outpatient', on: '2024-03-05', 'cost/total': '200' }] });
  assert.match(total.why[0], /^还差一个数：结算单上的“政策范围内费用”。填上就更清楚。/);
  assert.deepEqual(lead('410700', { care: [visit('200', at('county'))] }).why, []);
});

test('what a document guarantees is said to be the least', () => {
  const told = { kind: 'two_disease_drugs', on: '2024-03-05', 'cost/in_policy': '300', disease: 'hypertension' };
  const { said, why } = lead('210000', { care: [told] });
  assert.equal(said, '医保至少付 180 元，自己最多付 120 元');
  assert.match(why[0], /这是文件规定的最低标准，不是估计；当地可以报得更多。/);
  const part = lead('210000', { care: [visit('2000')] });
  assert.equal(part.said, '医保付多少还算不出：报销前自己先付的部分（起付标准）由当地定。可打 12393 询问');
  assert.match(part.why.join(), /报销比例（支付比例）：文件写的是不低于 50%/);
});

test('where nothing is paid, why stands with it', () => {
  const { said, why, estimate } = lead('410700', { care: [visit('200', { on: '2023-12-31', ...at('county') })] });
  assert.equal(said, '2024 年的医保不报这次，自己付 200 元');
  assert.ok(why.length > 0);
  assert.equal(mayGetMore(estimate), false);
});

test('a visit that cannot be reckoned does not hide those that can', () => {
  const inpatient = { kind: 'inpatient', on: '2024-04-01', 'cost/in_policy': '8000' };
  const one = lead('410700', { care: [visit('200', at('county')), inpatient] });
  assert.equal(one.said, '第 1 次医保付 75 元，自己付 125 元；第 2 次医保付多少还不知道，不等于不报');
  assert.equal(one.usual, null);
  const several = lead('410700', { care: [visit('200', at('county')), visit('100', { on: '2024-05-05', ...at('county') }), inpatient] });
  assert.equal(several.said, '第 3 次医保付多少还不知道，不等于不报；其余各次能算，见下面的表');
});

test('care that critical illness insurance itself pays is not told that it may pay more', () => {
  assert.equal(mayGetMore({ care: [{ kind: 'critical_illness', status: 'unknown' }] }), false);
  assert.equal(mayGetMore({ care: [{ kind: 'medical_aid', status: 'unknown' }, { kind: 'outpatient', status: 'exact' }] }), true);
});

test('the rules are said to be of their year, and where there are none of this year that is said', () => {
  const said = (years, today) =>
    yearText(
      { voice: chinese, form: { benefit_year: 2024 }, entry: withText(emptyEntry(), '/region', '410700') },
      { regions: [{ region: '410700', years }] },
      today,
    );
  assert.equal(said([2023, 2024], '2026-11-22'), '这是 2024 年的算法，2026 年的规定这里还没有，可能不一样');
  assert.equal(said([2024, 2026], '2026-11-22'), '按 2024 年的规定算');
  assert.equal(said([2023, 2024], '2024-12-31'), '按 2024 年的规定算');
});

test('a Chinese sentence breaks between its phrases, and nothing of it is lost', () => {
  assert.deepEqual(phrases('医保付 60 元到 120 元，自己付 80 元到 140 元'), ['医保付 60 元到 120 元，', '自己付 80 元到 140 元']);
  assert.deepEqual(phrases('Insurance pays ¥1,020, you pay ¥80'), ['Insurance pays ¥1,020, you pay ¥80']);
  assert.deepEqual(phrases('还不知道：文件没有写，不等于不报。可打 12393 询问'), ['还不知道：', '文件没有写，', '不等于不报。', '可打 12393 询问']);
});
