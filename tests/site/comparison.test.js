import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternativeFrom, comparableFields, comparisonName, newAlternative, withAlternative } from '../../web/common/alternative.ts';
import { compare, comparedHeadlines, comparedParts, isChanged, sideNames } from '../../web/common/comparison.ts';
import { addCare, emptyEntry, removeCare, withText } from '../../web/common/entry.ts';
import { narrowingText } from '../../web/common/narrowing.ts';
import { newSession, withAnswered, withEntry } from '../../web/common/session.ts';
import { isFixed } from '../../web/common/fixed-place.ts';
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
const hospitalClass = '/care/0/institution/class';
const paidOn = '/enrolment/paid_on';
const comparedWith = (second, path = '/region') => compare(estimator, base, second, path);
const partsOf = (second, path, voice = chinese) => comparedParts(comparedWith(second, path), voice);
const rowsOf = (part) => part.rows.map(({ name, values, differs }) => [name, ...values, differs]);
const titled = (parts, title) => parts.find((part) => part.title === title);

test('both answers stand first, with the rules behind each difference', () => {
  const parts = partsOf(withText(base, hospitalClass, 'primary'), hospitalClass);
  const [answer, care] = parts;
  assert.deepEqual(rowsOf(answer), [['一句话', '医保付 100 元，自己付 200 元', '医保付 180 元，自己付 120 元', true]]);
  assert.equal(care.title, '第 1 次：普通门诊，6 月 5 日');
  assert.deepEqual(rowsOf(care), [['自己付', '200 元', '120 元', true], ['医保付', '100 元', '180 元', true]]);
  const share = care.why.rules.find(({ title }) => /报销比例/.test(title));
  const written = share.steps.map(({ lines }) => lines.map(({ sign, value }) => `${sign}${value}`).join(' '));
  assert.deepEqual(written, ['¥250.00 ×40% =¥100.00', '¥300.00 ×60% =¥180.00']);
  assert.ok(share.steps.every(({ clause }) => clause === '新医保办〔2023〕54号 第二部分'));
  assert.ok(care.why.rules.some(({ steps }) => steps[1] === '这里没有这一步。'));
  assert.deepEqual(rowsOf(titled(parts, '要缴多少')).map((row) => row[3]), [false]);
});

test('what has not been changed does not differ', () => {
  const compared = comparedWith(base);
  assert.equal(isChanged(compared), false);
  assert.ok(comparedParts(compared, chinese).every(({ rows, why }) => !rows.some(({ differs }) => differs) && why.rules.length === 0));
});

test('a visit that only one side has is said to be missing on the other', () => {
  const parts = partsOf(removeCare(base, 0));
  assert.deepEqual(rowsOf(titled(parts, '第 1 次：普通门诊，6 月 5 日'))[1], ['医保付', '100 元', '没有这一次', true]);
  assert.ok(titled(parts, '填的内容还有这些不同').rows.some(({ values }) => values[1] === '没有填'));
});

test('days of cover are compared', () => {
  const late = partsOf(filled(base, { '/enrolment/paid_on': '2024-01-10', '/enrolment/period': 'extended' }));
  const cover = titled(late, '哪天起能报');
  assert.match(cover.rows[0].values.join(' | '), /1 月 1 日起.* \| 2 月 9 日或 2 月 10 日起/);
  assert.ok(cover.why.rules.some(({ title, steps }) => title === '加上等待期' && steps[0] === '这里没有这一步。'));
});

test('an amount of several readings is told with the usual one', () => {
  const compared = comparedWith(withText(base, '/region', '640000'));
  const due = titled(comparedParts(compared, chinese), '要缴多少').rows[0];
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
    ['文件写的是“2023 年”的缴费标准，没有写明管的是 2023 年还是 2024 年的医保。'],
    [],
  ]);
  assert.equal(due.why.reasons[0][0].clause.text, '新医保办〔2023〕54号 第一部分');
  const late = partsOf(filled(base, { '/enrolment/paid_on': '2024-06-01', '/enrolment/period': 'extended' }));
  const { why } = titled(late, '第 1 次：普通门诊，6 月 5 日');
  assert.equal(why.reasons[1][0].text, chinese.say('reason.not_covered', { year: '2024' }));
  assert.equal(partsOf(base).every(({ why: { reasons } }) => reasons.flat().length === 0), true);
});

test('of what government adds only the whole is compared', () => {
  const parts = partsOf(filled(base, { '/region': '640000', '/benefit_year': '2023' }));
  const funding = parts.filter(({ title }) => title === chinese.say('section.funding'));
  assert.ok(funding.every(({ rows }) => rows.length === 1));
});

test('with a fault or without a region nothing is compared', () => {
  assert.equal(comparedWith(withText(base, '/care/0/cost/in_policy', 'abc')), null);
  assert.equal(compare(estimator, emptyEntry(), base, '/region'), null);
  assert.equal(comparedHeadlines(comparedWith(base), english)[1], 'Insurance pays ¥100, you pay ¥200');
});

const catalogue = estimator.catalogue();
const tellingOf = (entry) => ({
  voice: chinese,
  entry,
  form: estimator.form(entry.texts['/region'], Number(entry.texts['/benefit_year'])),
});
const withOther = (entry, path, texts) => withAlternative(entry, { path, texts }, catalogue);

test('only what applies can be compared', () => {
  const fieldsOf = (entry, purpose = null) => comparableFields(tellingOf(entry), catalogue, purpose);
  const place = filled(emptyEntry(), { '/region': '410700', '/benefit_year': '2024' });
  assert.deepEqual(fieldsOf(place), ['/region', '/benefit_year']);
  assert.deepEqual(fieldsOf(place, 'coverage'), ['/region', '/benefit_year', paidOn]);
  assert.deepEqual(fieldsOf(withText(place, paidOn, '2023-10-12')), ['/region', '/benefit_year', paidOn]);
  assert.deepEqual(fieldsOf(base), ['/region', '/benefit_year', hospitalClass, paidOn]);
  assert.deepEqual(fieldsOf(addCare(place, 'inpatient')), ['/region', '/benefit_year', paidOn], 'one class only');
  const yongning = filled(emptyEntry(), { '/region': '450109', '/benefit_year': '2020' });
  assert.deepEqual(fieldsOf(yongning, 'coverage'), ['/region', '/benefit_year'], 'no day to pay by');
  const only = { ...catalogue, regions: catalogue.regions.filter(({ region }) => region === '450109') };
  assert.deepEqual(comparableFields(tellingOf(yongning), only, null), ['/region'], 'one year only');
});

test('where the place is fixed, no other is compared with, and where its year is, no other year', () => {
  const fixedIn = (place) => ['/region', '/benefit_year', paidOn].filter((path) => isFixed(place, path));
  assert.deepEqual(fixedIn(null), []);
  assert.deepEqual(fixedIn({ region: '640000', year: null }), ['/region']);
  assert.deepEqual(fixedIn({ region: '640000', year: 2024 }), ['/region', '/benefit_year']);
});

test('each visit can be compared at another class of hospital, and is told apart from the others', () => {
  const two = addCare(base, 'outpatient');
  const classes = comparableFields(tellingOf(two), catalogue, null).filter((path) => path.startsWith('/care'));
  assert.deepEqual(classes.map((path) => comparisonName(path, two, chinese)), ['第 1 次，换一级医院', '第 2 次，换一级医院']);
  assert.equal(comparisonName(hospitalClass, base, chinese), '换一级医院');
  assert.equal(comparisonName('/benefit_year', two, english), 'Another year');
});

test('a comparison begins with what else there is; a place and a day are still to be told', () => {
  const begun = (path) => newAlternative(path, tellingOf(base), catalogue).texts[path];
  assert.equal(begun('/benefit_year'), '2023');
  assert.equal(begun(hospitalClass), 'county');
  assert.equal(begun('/region'), '');
  assert.equal(begun(paidOn), '');
});

test('the other side is the present one but for what differs', () => {
  const other = withOther(base, hospitalClass, { [hospitalClass]: 'primary' });
  assert.deepEqual(other, withText(base, hospitalClass, 'primary'));
  assert.equal(base.care[0].texts['/institution/class'], 'municipal');
  assert.deepEqual(alternativeFrom(hospitalClass, withText(other, '/region', '640000')), {
    path: hospitalClass,
    texts: { [hospitalClass]: 'primary' },
  });
});

test('in another year the days are those of that year, also where the place has other years', () => {
  const dated = filled(base, { '/care/0/on': '2024-02-29' });
  const before = withOther(dated, '/benefit_year', { '/benefit_year': '2023' });
  assert.equal(before.texts['/enrolment/paid_on'], '2022-10-12');
  assert.equal(before.care[0].texts['/on'], '2023-02-28');
  const nanning = filled(base, { '/region': '450100', '/benefit_year': '2021', '/care/0/on': '2021-06-05' });
  const xinxiang = withOther(nanning, '/region', { '/region': '410700' });
  assert.equal(xinxiang.texts['/benefit_year'], '2024');
  assert.equal(xinxiang.care[0].texts['/on'], '2024-06-05');
  assert.equal(withOther(base, '/region', { '/region': '450100' }).texts['/benefit_year'], '2024');
  const ningxia = withOther(base, '/region', { '/region': '640000' });
  assert.deepEqual(ningxia, withText(base, '/region', '640000'));
});

test('another day of payment has a period of its own', () => {
  const early = withText(base, '/enrolment/period', 'concentrated');
  const late = withOther(early, paidOn, { [paidOn]: '2024-01-10' });
  assert.equal(late.texts['/enrolment/period'], '');
  const told = alternativeFrom(paidOn, withText(late, '/enrolment/period', 'extended'));
  assert.equal(withAlternative(early, told, catalogue).texts['/enrolment/period'], 'extended');
});

test('the sides are called by what differs', () => {
  const namesOf = (path, text, voice = chinese) =>
    sideNames(comparedWith(withOther(base, path, { [path]: text }), path), [], catalogue, voice);
  assert.deepEqual(namesOf('/benefit_year', '2023'), ['2024 年', '2023 年']);
  assert.deepEqual(namesOf(hospitalClass, 'county'), ['市级及以上定点医疗机构', '县级定点医疗机构']);
  assert.deepEqual(namesOf('/region', '640000', english), ['Xinxiang, Henan', 'Ningxia']);
  assert.deepEqual(namesOf('/region', '450100'), ['河南省新乡市', '广西壮族自治区南宁市']);
  const nanning = filled(base, { '/region': '450100', '/benefit_year': '2021' });
  const moved = compare(estimator, nanning, withOther(nanning, '/region', { '/region': '410700' }), '/region');
  assert.deepEqual(sideNames(moved, [], catalogue, chinese), ['广西壮族自治区南宁市、2021 年', '河南省新乡市、2024 年']);
  assert.deepEqual(namesOf(paidOn, '2024-01-10'), ['2023 年 10 月 12 日', '2024 年 1 月 10 日']);
  const unpaid = compare(estimator, withText(base, paidOn, ''), base, paidOn);
  assert.equal(sideNames(unpaid, [], catalogue, chinese)[0], '没有填');
});

test('an identity that the other place does not offer is not entered there as none', () => {
  const soldier = filled({ ...emptyEntry(), identities: ['demobilised_soldier'] }, { '/region': '640000', '/benefit_year': '2024' });
  const other = withOther(soldier, '/region', { '/region': '410700' });
  const compared = compare(estimator, soldier, other, '/region');
  const entered = titled(comparedParts(compared, chinese), '填的内容还有这些不同');
  assert.deepEqual(rowsOf(entered), [['有没有下面的身份', '当年退出现役军人', '没有填', true]]);
  assert.ok(compared.estimates[1].questions.some(({ path }) => path === '/person/identities'));
  const { due } = compared.estimates[1].contribution;
  assert.notEqual(due.low, due.high);
});

test('what the other place does not offer is not entered there', () => {
  const inCounty = withText(base, '/person/locality', 'other_county');
  const other = withOther(inCounty, '/region', { '/region': '640000' });
  const entered = titled(comparedParts(compare(estimator, inCounty, other, '/region'), chinese), '填的内容还有这些不同');
  assert.deepEqual(
    rowsOf(entered).map(([, ...values]) => values),
    [
      ['其余县（市、区）', '没有填', true],
      ['市级及以上定点医疗机构', '没有填', true],
    ],
  );
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
      const compared = { path: '/region', sides, ...estimator.compare([last, situation]) };
      for (const voice of [chinese, english]) {
        const texts = comparedParts(compared, voice).flatMap(({ title, rows, why: { reasons, rules } }) => [
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
