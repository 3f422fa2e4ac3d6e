import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headline } from '../../web/common/answer.ts';
import { assumptions } from '../../web/common/assumptions.ts';
import { barOf } from '../../web/common/bar.ts';
import { careSentences } from '../../web/common/care.ts';
import { coverageSentences } from '../../web/common/coverage.ts';
import { addCare, emptyEntry, withText } from '../../web/common/entry.ts';
import { fundingSentences } from '../../web/common/funding.ts';
import { ruleViews } from '../../web/common/rules.ts';
import { citedOnce } from '../../web/common/sentence.ts';
import { stepViews } from '../../web/common/steps.ts';
import { openParts } from '../../web/common/unknowns.ts';
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
const openPoints = (estimate) => openParts(estimate, telling).flatMap(({ points }) => points.map((point) => point.text));
const said = (result) => careSentences(result, 0, telling).map((sentence) => sentence.text);

test('that nothing is paid is said flatly only of care that is refused', () => {
  const early = reason('before_effect', 'outpatient.admission', { from: '2024-01-01' });
  const uncovered = reason('not_covered', 'outpatient');
  assert.deepEqual(said(care('refused', uncovered, early)), [
    '2024 年的医保不报这次，自己付 200 元。',
    '这一天不在 2024 年医保的保障期内。',
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
  assert.match(said(care('refused', contradiction, reason('not_covered', 'outpatient')))[0], /^\d+ 年的医保不报这次/);
  assert.deepEqual(openPoints(estimateOf(care('refused', contradiction))), []);
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
  const points = (figure, detail) => openPoints(estimateOf(care('unknown', reason('derived', figure, detail))));
  const less = { value: '610.00', stated: '640.00', less: '30.00' };
  const share = { value: '0.7500', stated: '0.8000', less: '0.0500' };
  const plus = { value: '110.00', stated: '82.50', plus: '27.50' };
  assert.match(points('funding.fiscal', less)[0], /后来提高 30 元，到 640 元；推算这时是 610 元。$/);
  assert.match(points('maternity.share', share)[0], /后来提高 5 个百分点，到 80%；推算这时是 75%。$/);
  assert.match(points('funding.local', plus)[0], /写的是 82\.50 元和 27\.50 元，合起来是 110 元。$/);
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
  const bar = (cost, low, high) => {
    const totals = { cost: exactly(cost), fund: { low, high }, person: exactly('0.00') };
    const { sure, possible, legend } = barOf({ care: [], totals }, voiceFor('zh-CN'));
    return [sure, possible, legend.map(({ kind }) => kind)];
  };
  assert.deepEqual(bar('800.00', '600.00', '1000.00'), [75, 100, ['sure', 'possible', 'self']]);
  assert.deepEqual(bar('800.00', '1000.00', '1000.00'), [100, 100, ['sure', 'self']]);
  assert.deepEqual(bar('200.00', '0.00', '100.00'), [0, 50, ['possible', 'self']]);
});

test('an assumption names the kind of care and the year that it is about', () => {
  const estimate = {
    care: [],
    assumed: [
      { code: 'nothing_used', path: '/used/outpatient' },
      { code: 'nothing_used', path: '/used' },
      { code: 'day_within_benefit_year', path: '/care/0/on' },
    ],
  };
  assert.deepEqual(
    assumptions(estimate, telling).map((sentence) => sentence.text),
    [
      '没有填 2024 年普通门诊报过多少，按还没有报过算。',
      '没有填 2024 年报过多少，按还没有报过算。',
      '没有填日期的，按在 2024 年看的算。',
    ],
  );
});

test('what is assumed of a payment is not told of care that is refused, nor what is told elsewhere', () => {
  const assumed = [
    { code: 'cover_in_force', path: '/enrolment' },
    { code: 'nothing_used', path: '/used/outpatient' },
    { code: 'designated_institution', path: '/care/0/institution/designated' },
    { code: 'no_out_of_policy_cost', path: '/care/0/cost/out_of_policy' },
    { code: 'annual_cap_not_reached', path: '/used/outpatient', figure: 'outpatient.annual_cap' },
  ];
  const told = (entered, ...statuses) =>
    assumptions({ ...estimateOf(...statuses.map((status) => care(status))), assumed }, { ...telling, entry: entered }).map(
      (sentence) => sentence.text,
    );
  const withoutCost = '没有填一共花了多少，按只有政策范围内的费用算。';
  assert.deepEqual(told(entry, 'refused'), [withoutCost]);
  const paid = ['没有填 2024 年普通门诊报过多少，按还没有报过算。', '按去的是定点医院算。', withoutCost];
  assert.deepEqual(told(entry, 'refused', 'exact'), ['没有填缴费日期，按已经参保、在保障期内算。', ...paid]);
  assert.deepEqual(told(withText(entry, '/enrolment/paid_on', ''), 'exact'), paid);
});

test('a target is told as no figure of this bill', () => {
  const target = care('unknown', reason('target', 'inpatient.target', { value: '0.7000' }));
  assert.deepEqual(said({ ...target, indicative: exactly('7000.00') }).slice(1), [
    '住院平均报销水平大约是 70%。这是总体目标，不是这次的数。',
  ]);
});

test('a figure that is not stated, and for some left to others, is told once', () => {
  const left = reason('delegated', 'contribution.aid', { authority: text('当地的标准') });
  const unstated = reason('not_stated', 'contribution.aid');
  const points = (...reasons) => openPoints({ ...estimateOf(), contribution: part(...reasons) });
  assert.deepEqual(points(unstated, left), ['缴费资助：文件没有写多少；有的情况要看当地的标准。']);
  assert.deepEqual(points(left), ['缴费资助：文件没有写，要看当地的标准。']);
  assert.deepEqual(points(unstated, reason('delegated', 'contribution.standard', { authority: text('各市') })), [
    '缴费资助：文件没有写。',
    '个人缴费标准：文件没有写，要看各市。',
  ]);
});

test('beside care, what is open of the contribution stands apart', () => {
  const contribution = part(reason('not_stated', 'contribution.aid'));
  const funding = part(reason('not_stated', 'funding.fiscal'));
  const asides = (...items) => openParts({ ...estimateOf(...items), contribution, funding }, telling).map(({ aside }) => aside);
  const ofFunding = '政府补助里还不清楚的（不影响自己付多少）';
  assert.deepEqual(asides(), [null, ofFunding]);
  const unstated = care('bounded', reason('not_stated', 'outpatient.share'));
  assert.deepEqual(asides(unstated), [null, '缴费里还不清楚的（不影响这次报多少）', ofFunding]);
  assert.deepEqual(asides(care('exact')), ['缴费里还不清楚的（不影响这次报多少）', ofFunding]);
});

test('an open cap is told with the year, and a share that is quite open with the result', () => {
  const reasons = ['share', 'annual_cap', 'deductible'].map((figure) => reason('not_stated', `outpatient.${figure}`));
  const open = { ...care('bounded', ...reasons), share: { low: '0.0000', high: '1.0000' } };
  assert.deepEqual(openPoints(estimateOf(open)), ['报销前自己先付的部分（起付标准）：文件没有写。']);
  const partly = { ...open, share: { low: '0.5000', high: '1.0000' } };
  assert.deepEqual(openPoints(estimateOf(partly)), [
    '报销比例（支付比例）、报销前自己先付的部分（起付标准）：文件没有写。',
  ]);
});

test('what the readings of a year give is told for the year that is asked for', () => {
  const years = (of2024, of2023) =>
    reason('reading', 'contribution.standard.benefit_year', {
      readings: [
        { id: '2024', default: true, result: of2024 },
        { id: '2023', default: false, result: of2023 },
      ],
      results_of: 'due',
    });
  const told = (year, ...results) => {
    const estimate = { ...estimateOf(), contribution: part(years(...results)) };
    const [{ readings }] = openParts(estimate, { ...telling, form: { ...form, benefit_year: year } });
    return readings[0].options.map((option) => `${option.text}：${option.result}`);
  };
  const [known, open] = [{ low: '0.00', high: '380.00' }, { low: '0.00', high: null }];
  assert.deepEqual(told(2024, known, open), [
    '如果管的是 2024 年，提前一年收：2024 年缴费最多 380 元',
    '如果管的是 2023 年：2024 年缴多少，文件就没有写',
  ]);
  assert.deepEqual(told(2023, open, exactly('380.00')), [
    '如果管的是 2024 年，提前一年收：2023 年缴多少，文件就没有写',
    '如果管的是 2023 年：2023 年缴费 380 元',
  ]);
});

test('what a reading gives says who pays it, and of several visits which', () => {
  const excess = reason('reading', 'maternity.package.excess', {
    readings: [{ id: 'institution', default: false, result: exactly('2250.00') }],
    results_of: 'person',
  });
  const [one] = openParts(estimateOf(care('bounded', excess)), telling)[0].readings;
  assert.equal(one.sentence.text, '实际费用比包干标准多，文件没有写多的部分谁付。');
  assert.equal(one.options[0].result, '自己付 2250 元');
  const [several] = openParts(estimateOf(care('exact'), care('bounded', excess)), telling)[0].readings;
  assert.equal(several.options[0].result, '第 2 次自己付 2250 元');
});

test('a clause is told once with all that its readings give', () => {
  const counted = (paid) =>
    reason('reading', 'coverage.waiting.payment_day', {
      readings: [{ id: 'counted', default: false, result: paid }],
      results_of: paid.low ? 'fund' : 'starts_on',
    });
  const visits = [care('bounded', counted(exactly('75.00'))), care('bounded', counted(exactly('150.00')))];
  const estimate = { ...estimateOf(...visits), coverage: { ...estimateOf().coverage, ...part(counted('2024-02-09')) } };
  const [{ readings }] = openParts(estimate, telling);
  assert.deepEqual(
    readings.map(({ options }) => options.map(({ result }) => result)),
    [['第 1 次医保付 75 元；第 2 次医保付 150 元；2 月 9 日起能报']],
  );
});

test('where several identities bring aid, each is named with what is due', () => {
  const aid = reason('reading', 'contribution.aid.identity', {
    readings: [
      { id: 'orphan', default: true, result: exactly('0.00') },
      { id: 'minimum_living_allowance', default: false, result: exactly('75.00') },
    ],
    results_of: 'due',
  });
  const [{ readings: [view] }] = openParts({ ...estimateOf(), contribution: part(aid) }, telling);
  assert.deepEqual(view.options, [
    { text: '按“孤儿”算', result: '2024 年缴费 0 元', usual: true },
    { text: '按“低保对象”算', result: '2024 年缴费 75 元', usual: false },
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

test('while the identities are not said, the step of aid is for those who have one', () => {
  const step = {
    op: 'aid',
    figure: 'contribution.aid',
    source,
    in: { standard: '380.00', aid: { low: '180.00', high: '380.00' } },
    out: { due: { low: '0.00', high: '200.00' } },
  };
  const told = (identities, { in: given, out } = step) => {
    const [view] = stepViews('contribution', [{ ...step, in: given, out }], { ...telling, entry: { ...entry, identities } });
    return [view.title, ...view.lines.map(({ sign, name, value }) => `${sign}${name} ${value}`)];
  };
  assert.deepEqual(told(null), [
    '如果有能享受资助的身份：减去缴费资助',
    '标准 ¥380.00',
    '−资助 ¥180.00 – ¥380.00',
    '=个人缴费 ¥0.00 – ¥200.00',
    '没有这些身份的 ¥380.00',
  ]);
  const one = { in: { standard: '380.00', aid: '305.00' }, out: { due: '75.00' } };
  assert.deepEqual(told(['orphan'], one), ['减去缴费资助', '标准 ¥380.00', '−资助 ¥305.00', '=个人缴费 ¥75.00']);
  const open = { low: '0.00', high: null };
  const unbounded = { in: { standard: { low: '380.00', high: null }, aid: open }, out: { due: open } };
  assert.deepEqual(told(null, unbounded).slice(2), ['−资助 还不清楚', '=个人缴费 还不清楚', '没有这些身份的 ¥380.00 起']);
});

test('what is left of a cap is told with its year', () => {
  const step = {
    op: 'cap',
    figure: 'outpatient.annual_cap',
    source,
    in: { fund: '60.00', cap: '370.00', cap_left: '40.00' },
    out: { fund: '40.00' },
  };
  const [{ lines }] = stepViews('care-0', [step], telling);
  assert.deepEqual(lines.map(({ name }) => name), ['医保付', '年度最高支付限额', '2024 年还能报的', '医保付']);
});

test('residents are told the rules that are about them', () => {
  const rule = (code, state = 'exact') => ({ code, state, source });
  const told = {
    ...form,
    eligibility: [rule('residence_permit_same_terms')],
    rules: [
      rule('heading_lost', 'text_lost'),
      rule('notice_in_force_from_issue'),
      rule('western_policy_counties_list', 'not_stated'),
      rule('no_retroactive_cover'),
    ],
  };
  assert.deepEqual(
    ruleViews({ ...telling, form: told }).map((view) => view.text),
    ['拿本地居住证参保的，缴费标准和本地居民一样。', '还不能报销的时候看病花的钱，以后也不补报。'],
  );
});
