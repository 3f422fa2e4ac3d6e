import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, comparisonView } from '../../web/common/comparison.ts';
import { addCare, emptyEntry, removeCare, withText } from '../../web/common/entry.ts';
import { narrowingText } from '../../web/common/narrowing.ts';
import { endComparing, newSession, startComparing, withAnswered, withEntry } from '../../web/common/session.ts';
import { voiceFor } from './voices.js';
import { createEstimator } from '../../build/wasm/package/index.js';
import { situations } from './situations.js';

const estimator = await createEstimator();
const chinese = voiceFor('zh-CN');
const english = voiceFor('en');

const filled = (entry, texts) => Object.entries(texts).reduce((old, [path, value]) => withText(old, path, value), entry);
const base = filled(addCare({ ...emptyEntry(), identities: [] }, 'outpatient'), {
  '/region': '410700',
  '/benefit_year': '2024',
  '/enrolment/paid_on': '2023-10-12',
  '/care/0/on': '2024-06-05',
  '/care/0/institution/class': 'municipal',
  '/care/0/cost/in_policy': '300',
});
const partsOf = (second, voice = chinese) => comparisonView(compare(estimator, base, second), voice).parts;
const rowsOf = (part) => part.rows.map(({ name, values, differs }) => [name, ...values, differs]);
const titled = (parts, title) => parts.find((part) => part.title === title);

test('what was changed stands first, then both answers, with the rules behind each difference', () => {
  const parts = partsOf(withText(base, '/care/0/institution/class', 'primary'));
  const [entered, answer, care] = parts;
  assert.deepEqual(rowsOf(entered), [['第 1 次，医院级别', '市级及以上定点医疗机构', '基层定点医疗机构', true]]);
  assert.deepEqual(rowsOf(answer), [['一句话', '医保付 100 元，自己付 200 元', '医保付 180 元，自己付 120 元', true]]);
  assert.equal(care.title, '第 1 次：普通门诊，6 月 5 日');
  assert.deepEqual(rowsOf(care), [['医保付', '100 元', '180 元', true], ['自己付', '200 元', '120 元', true]]);
  const share = care.why.rules.find(({ title }) => /报销比例/.test(title));
  const written = share.steps.map(({ lines }) => lines.map(({ sign, value }) => `${sign}${value}`).join(' '));
  assert.deepEqual(written, ['¥250.00 ×40% =¥100.00', '¥300.00 ×60% =¥180.00']);
  assert.ok(share.steps.every(({ clause }) => clause === '新医保办〔2023〕54号 第二部分'));
  assert.ok(care.why.rules.some(({ steps }) => steps[1] === '这里没有这一步。'));
  assert.deepEqual(rowsOf(titled(parts, '要缴多少')).map((row) => row[3]), [false]);
});

test('what has not been changed does not differ', () => {
  const { isChanged, parts } = comparisonView(compare(estimator, base, base), chinese);
  assert.equal(isChanged, false);
  assert.ok(parts.every(({ rows, why }) => !rows.some(({ differs }) => differs) && why.rules.length === 0));
});

test('a visit that only one side has is said to be missing on the other', () => {
  const parts = partsOf(removeCare(base, 0));
  assert.deepEqual(rowsOf(titled(parts, '第 1 次：普通门诊，6 月 5 日'))[0], ['医保付', '100 元', '没有这一次', true]);
  assert.ok(titled(parts, '改了什么').rows.some(({ values }) => values[1] === '没有填'));
});

test('days of cover, another place and another year are compared', () => {
  const late = partsOf(filled(base, { '/enrolment/paid_on': '2024-01-10', '/enrolment/period': 'extended' }));
  const cover = titled(late, '哪天起能报');
  assert.match(cover.rows[0].values.join(' | '), /1 月 1 日起.* \| 2 月 9 日或 2 月 10 日起/);
  assert.ok(cover.why.rules.some(({ title, steps }) => title === '加上等待期' && steps[0] === '这里没有这一步。'));
  const [entered] = partsOf(filled(base, { '/region': '640000' }), english);
  assert.deepEqual(rowsOf(entered)[0], ['Place of insurance', 'Xinxiang, Henan', 'Ningxia', true]);
});

test('an amount of several readings is told with the usual one', () => {
  const due = titled(partsOf(withText(base, '/region', '640000')), '要缴多少').rows[0];
  assert.match(due.values[0], /（通常 380 元）/);
  assert.equal(due.differs, true);
});

test('a rule that a document leaves open is said to be so, not to be of no effect', () => {
  const { why } = titled(partsOf(withText(base, '/region', '640000')), '第 1 次：普通门诊，6 月 5 日');
  const share = why.rules.find(({ title }) => /报销比例/.test(title));
  assert.equal(share.steps[1], '报销比例（支付比例）：文件没有写。');
  assert.ok(why.reasons[1].every(({ text }) => text !== share.steps[1]));
});

test('what the documents say of one side only is told where no rule tells it', () => {
  const due = titled(partsOf(withText(base, '/region', '640000')), '要缴多少');
  assert.deepEqual(due.why.reasons.map((own) => own.map(({ text }) => text)), [
    ['文件写的是“2023 年”的标准，没有写明管哪一年的医保。'],
    [],
  ]);
  assert.equal(due.why.reasons[0][0].clause.text, '新医保办〔2023〕54号 第一部分');
  const late = partsOf(filled(base, { '/enrolment/paid_on': '2024-06-01', '/enrolment/period': 'extended' }));
  const { why } = titled(late, '第 1 次：普通门诊，6 月 5 日');
  assert.equal(why.reasons[1][0].text, chinese.say('reason.not_covered'));
  assert.equal(partsOf(base).every(({ why: { reasons } }) => reasons.flat().length === 0), true);
});

test('of what government adds only the whole is compared', () => {
  const parts = partsOf(filled(base, { '/region': '640000', '/benefit_year': '2023' }));
  const funding = parts.filter(({ title }) => title === chinese.say('section.funding'));
  assert.ok(funding.every(({ rows }) => rows.length === 1));
});

test('with a fault or without a region nothing is compared', () => {
  assert.equal(compare(estimator, base, withText(base, '/care/0/cost/in_policy', 'abc')), null);
  assert.equal(compare(estimator, emptyEntry(), base), null);
  assert.equal(comparisonView(compare(estimator, base, base), english).headlines[1], 'Insurance pays ¥100, you pay ¥200');
});

test('a comparison keeps the first answers, and either can be gone on with', () => {
  const started = startComparing(withEntry(newSession(), base));
  const changed = withEntry(started, withText(base, '/care/0/cost/in_policy', '500'));
  assert.equal(changed.first, base);
  assert.deepEqual(endComparing(changed, 'first'), { entry: base, asked: null, first: null });
  assert.deepEqual(endComparing(changed, 'second'), { entry: changed.entry, asked: null, first: null });
});

const estimateOf = (fund, ...care) => ({ care, totals: { fund }, contribution: { due: fund } });

test('an answer narrows from what was known before it, also when it is changed', () => {
  const [before, now] = [estimateOf({ low: '0.00', high: '120.00' }, {}), estimateOf({ low: '60.00', high: '120.00' }, {})];
  const telling = { voice: chinese };
  const once = withAnswered(newSession(), base, '/care/0/institution/class', before);
  const again = withAnswered(once, base, '/care/0/institution/class', now);
  assert.equal(again.asked.before, before);
  assert.equal(narrowingText(again.asked, now, telling), '医保付的钱：原来最多 120 元，现在 60 元到 120 元');
  assert.equal(narrowingText(again.asked, before, telling), null);
  assert.equal(withAnswered(again, base, '/enrolment/period', now).asked.before, now);
  assert.equal(withEntry(again, base).asked, null);
  const due = [estimateOf({ low: '0.00', high: null }), estimateOf({ low: '75.00', high: '75.00' })];
  assert.equal(narrowingText({ path: '', before: due[0] }, due[1], { voice: english }), 'Contribution: not known yet before, ¥75 now');
  assert.equal(narrowingText({ path: '', before: due[0] }, now, telling), null);
});

test('nothing of a comparison is said in codes', () => {
  const inCode = /[a-z]_[a-z]|undefined|null|\{|\[object/;
  const coded = new Set();
  const form = (situation) => estimator.form(situation.region, situation.benefit_year);
  let last = null;
  let count = 0;
  for (const situation of situations(estimator)) {
    if (count++ % 10 !== 0) continue;
    if (last !== null) {
      const entry = { texts: {}, identities: situation.person?.identities ?? null, care: [] };
      const sides = [last, situation].map((each) => ({ entry, form: form(each) }));
      const compared = { sides, ...estimator.compare([last, situation]) };
      for (const voice of [chinese, english]) {
        const texts = comparisonView(compared, voice).parts.flatMap(({ title, rows, why: { reasons, rules } }) => [
          title,
          ...reasons.flat().map(({ text }) => text),
          ...rows.flatMap(({ name, values }) => [name, ...values]),
          ...rules.flatMap(({ title: rule, steps }) => [
            rule,
            ...steps.flatMap((step) => step.lines?.map(({ name, value }) => `${name} ${value}`) ?? step),
          ]),
        ]);
        for (const text of texts) if (inCode.test(text)) coded.add(text);
      }
    }
    last = situation;
  }
  assert.deepEqual([...coded], []);
});
