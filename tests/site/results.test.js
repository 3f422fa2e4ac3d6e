import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headline } from '../../web/common/answer.ts';
import { barWidths, careSentences } from '../../web/common/care.ts';
import { coverageSentences } from '../../web/common/coverage.ts';
import { addCare, emptyEntry, withText } from '../../web/common/entry.ts';
import { fundingSentences } from '../../web/common/funding.ts';
import { citedOnce } from '../../web/common/sentence.ts';
import { stepViews } from '../../web/common/steps.ts';
import { assumptions, openPoints, readings } from '../../web/common/unknowns.ts';
import { voiceFor } from './voices.js';

const text = (zh) => ({ zh, en: zh });
const form = {
  region: '410700',
  benefit_year: 2024,
  answered_by: ['410700'],
  identities: [
    { id: 'orphan', name: text('孤儿'), facts: [] },
    { id: 'minimum_living_allowance', name: text('低保对象'), facts: [] },
  ],
  localities: [],
  windows: [],
  eligibility: [],
  rules: [],
  care: [{ kind: 'outpatient', name: text('普通门诊'), classes: [], diseases: [], terms: [] }],
};
const entry = withText(addCare(emptyEntry(), 'outpatient'), '/enrolment/paid_on', '2024-12-01');
const telling = { voice: voiceFor('zh-CN'), form, entry };

const source = { document: '新医保办〔2023〕54号', article: '五' };
const exactly = (amount) => ({ low: amount, high: amount });
const reason = (code, figure, detail = {}) => ({ code, figure, source, detail });
const cover = (...readings) => reason('reading', 'coverage.waiting.payment_day', { readings });
const part = (...reasons) => ({ status: 'exact', reasons, steps: [] });
const care = (status, ...reasons) => ({
  ...part(...reasons),
  status,
  kind: 'outpatient',
  fund: status === 'refused' ? exactly('0.00') : { low: '0.00', high: '75.00' },
  person: status === 'refused' ? exactly('200.00') : { low: '125.00', high: '200.00' },
  annual_cap: null,
  share: null,
  indicative: null,
  matches: [],
});
const estimateOf = (...items) => ({
  care: items,
  coverage: { ...part(), state: 'covered', starts_on: null, ends_on: null },
  contribution: part(),
  funding: part(),
  totals: { cost: exactly('200.00'), fund: items[0]?.fund, person: items[0]?.person },
  assumed: [],
});
const said = (result) => careSentences(result, 0, telling).map((sentence) => sentence.text);

test('that nothing is paid is said flatly only of care that is refused', () => {
  const early = reason('before_effect', 'outpatient.admission', { from: '2024-01-01' });
  const uncovered = reason('not_covered', 'outpatient');
  assert.deepEqual(said(care('refused', uncovered, early)), [
    '这次不能报，自己付 200 元。',
    '这一天不在保障期内，不能报。',
    '这类医院的门诊报销从 2024 年 1 月 1 日起才可以，这次在那之前，不能报。',
  ]);
  for (const status of ['bounded', 'unknown']) {
    assert.deepEqual(said(care(status, early)).slice(1), ['有的情况下不能报：有的医院或病种从 2024 年 1 月 1 日起才纳入报销。']);
    assert.deepEqual(said(care(status, uncovered)).slice(1), ['有的情况下，这一天不在保障期内，就不能报。']);
    assert.deepEqual(said(care(status, uncovered, cover())).slice(1), ['按其中一种算法，这一天还没有开始报销。']);
  }
});

test('an institution that is not designated is not said to be out of the days of cover', () => {
  const undesignated = reason('not_covered', 'outpatient.designated');
  const uncovered = reason('not_covered', 'outpatient');
  assert.deepEqual(said(care('refused', undesignated)).slice(1), ['只在定点医疗机构看病才报销。']);
  assert.equal(said(care('refused', uncovered, undesignated)).length, 3);
});

test('what was entered against the document is to be checked, beside the result', () => {
  const contradiction = reason('contradicts_policy', 'outpatient.share', { value: '0.5000' });
  const result = care('refused', contradiction, reason('floor', 'outpatient.share', { value: '0.5000' }));
  assert.deepEqual(said(result), [
    '填的数和文件不一样，核对以后才能算这次报多少。',
    '报销比例（支付比例）：填的数和文件写的不一样（文件：至少 50%），没有用来算，请再核对。',
  ]);
  assert.equal(headline(estimateOf(result), telling), '填的数和文件不一样，核对以后才能算这次报多少');
  const without = { ...result, fund: exactly('60.00'), person: exactly('140.00') };
  assert.equal(said(without)[0], '医保付 60 元，自己付 140 元。');
  assert.equal(headline(estimateOf(without), telling), '医保付 60 元，自己付 140 元');
  assert.match(said(care('refused', contradiction))[1], /（文件：50%）/);
  assert.match(said(care('refused', { ...contradiction, detail: {} }))[1], /填的和文件写的不一样/);
  assert.match(said(care('refused', contradiction, reason('not_covered', 'outpatient')))[0], /^这次不能报/);
  assert.deepEqual(openPoints(estimateOf(care('refused', contradiction)), telling), []);
});

test('a wait that may outlast the year is not said to be cover', () => {
  const readingsOfDay = cover(
    { id: 'not_counted', default: true, result: '2025-01-01' },
    { id: 'counted', default: false, result: '2024-12-31' },
  );
  const coverage = {
    ...part(readingsOfDay, reason('not_covered', 'coverage.waiting_days')),
    status: 'bounded',
    state: 'waiting',
    starts_on: { earliest: '2024-12-31', latest: '2025-01-01' },
    ends_on: '2024-12-31',
  };
  assert.deepEqual(
    coverageSentences({ coverage }, telling).map((sentence) => sentence.text),
    ['最早 12 月 31 日起可以报销，也可能 2024 年都不能报。', '按 2024 年不能报来准备，更稳妥。'],
  );
});

test('where the share is open, the cap is told', () => {
  const open = { ...care('bounded', reason('not_stated', 'outpatient.share')), share: { low: '0.0000', high: '1.0000' } };
  assert.deepEqual(said({ ...open, annual_cap: exactly('370.00') }).slice(1), [
    '一年最多报 370 元（年度最高支付限额）。',
    '报销比例（支付比例）：文件没有写。',
  ]);
  assert.equal(said({ ...open, annual_cap: 'unlimited' })[1], '一年报多少，不设限额。');
  assert.equal(said(open).length, 2);
  assert.equal(said({ ...open, share: exactly('0.5000') }).length, 1);
});

test('what a code finds is listed', () => {
  const matches = ['心房颤动', '高血压并发症'].map((name) => ({ name: text(name) }));
  assert.equal(said({ ...care('bounded'), matches })[1], '按编码找到的病种：心房颤动、高血压并发症。');
});

test('a figure that is derived is told with what it follows from', () => {
  const points = (figure, detail) => openPoints(estimateOf(care('unknown', reason('derived', figure, detail))), telling);
  const less = { value: '610.00', stated: '640.00', less: '30.00' };
  const share = { value: '0.7500', stated: '0.8000', less: '0.0500' };
  const plus = { value: '110.00', stated: '82.50', plus: '27.50' };
  assert.match(points('funding.fiscal', less)[0].text, /后来提高 30 元，到 640 元；推算这时是 610 元。$/);
  assert.match(points('maternity.share', share)[0].text, /后来提高 5 个百分点，到 80%；推算这时是 75%。$/);
  assert.match(points('funding.local', plus)[0].text, /写的是 82\.50 元和 27\.50 元，合起来是 110 元。$/);
});

test('of the funding, only what says something is told', () => {
  const funding = {
    ...part(),
    fiscal: exactly('640.00'),
    total: { low: '640.00', high: null },
    central: exactly('512.00'),
    local: exactly('128.00'),
    region: { low: '0.00', high: '128.00' },
    city: exactly('0.00'),
    county: { low: '0.00', high: '64.00' },
    pool_supplement: null,
    outpatient_pool: null,
  };
  assert.deepEqual(
    fundingSentences({ ...estimateOf(), funding }, telling).map((sentence) => sentence.text),
    ['政府给每人补助 640 元。', '其中中央财政 512 元，地方财政 128 元（市 0 元、县或城区最多 64 元）。'],
  );
});

test('sentences that follow each other cite their clause once', () => {
  const cited = (clause) => ({ text: clause, clause: { text: clause, step: null } });
  const clauses = citedOnce([cited('一'), cited('一'), cited('二'), { text: '', clause: null }]).map(({ clause }) => clause?.text);
  assert.deepEqual(clauses, [undefined, '一', '二', undefined]);
});

test('bars stay inside, also where a quota exceeds the cost', () => {
  const widths = (cost, low, high) => barWidths({ totals: { cost: exactly(cost), fund: { low, high } } });
  assert.deepEqual(widths('800.00', '600.00', '1000.00'), { sure: 75, possible: 100 });
  assert.deepEqual(widths('800.00', '1000.00', '1000.00'), { sure: 100, possible: 100 });
  assert.deepEqual(widths('200.00', '50.00', '100.00'), { sure: 25, possible: 50 });
});

test('an assumption names the kind of care and the year that it is about', () => {
  const estimate = {
    assumed: [
      { code: 'nothing_used', path: '/used/outpatient' },
      { code: 'nothing_used', path: '/used' },
      { code: 'annual_cap_not_reached', path: '/used/outpatient', figure: 'outpatient.annual_cap', up_to: '60.00' },
      { code: 'day_within_benefit_year', path: '/care/0/on' },
    ],
  };
  assert.deepEqual(
    assumptions(estimate, telling).map((sentence) => sentence.text),
    [
      '没有填今年普通门诊报过多少，按还没有报过算。',
      '没有填今年报过多少，按还没有报过算。',
      '门诊一年最多报多少（年度最高支付限额），文件没有写出数字；按今年一共报 60 元还没有到上限算。',
      '没有填日期的，按在 2024 年看的算。',
    ],
  );
});

test('where several identities bring aid, each is named with what is due', () => {
  const aid = reason('reading', 'contribution.aid.identity', {
    readings: [
      { id: 'orphan', default: true, result: exactly('0.00') },
      { id: 'minimum_living_allowance', default: false, result: exactly('75.00') },
    ],
  });
  const [view] = readings({ ...estimateOf(), contribution: part(aid) }, telling);
  assert.deepEqual(view.options, [
    { text: '按“孤儿”，自己缴', result: '0 元', usual: true },
    { text: '按“低保对象”，自己缴', result: '75 元', usual: false },
  ]);
});

test('the days of cover and of a quota are told in the steps of care', () => {
  const steps = [
    {
      op: 'cover',
      figure: 'coverage.window',
      source,
      in: { on: '2024-03-05' },
      out: { starts_on: { low: '2024-02-09', high: '2024-02-10' }, ends_on: '2024-12-31' },
    },
    { op: 'quota', figure: 'maternity.quota', source, in: { on: '2024-03-05', quota: '1000.00' }, out: { fund: '1000.00' } },
  ];
  assert.deepEqual(
    stepViews('care-0', steps, telling).flatMap(({ lines }) => lines.map(({ sign, name, value }) => `${sign}${name} ${value}`)),
    [
      '日期 3 月 5 日',
      '能报销的第一天 2 月 9 日 – 2 月 10 日',
      '能报销的最后一天 12 月 31 日',
      '日期 3 月 5 日',
      '定额 ¥1,000.00',
      '=医保付 ¥1,000.00',
    ],
  );
});
