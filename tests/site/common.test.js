import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personAnswer } from '../../web/common/answers.ts';
import { paidText, usualText } from '../../web/common/care.ts';
import { entered } from '../../web/common/entered.ts';
import { addCare, emptyEntry, removeCare, textAt, withCare, withText } from '../../web/common/entry.ts';
import { factFields } from '../../web/common/fields.ts';
import { settledFaults } from '../../web/common/faults.ts';
import { clause, day, dayOf, percent, rangeInTable, yuan, yuanInTable } from '../../web/common/format.ts';
import { institutionIds, sameInstitution, withSameInstitution } from '../../web/common/institutions.ts';
import { askableQuestions, askOf, isAnswered } from '../../web/common/questions.ts';
import { withRegion, yearsOf } from '../../web/common/reckoning.ts';
import { situationOf } from '../../web/common/situation.ts';
import { stepViews } from '../../web/common/steps.ts';
import { careName } from '../../web/common/telling.ts';
import { typedDay } from '../../web/common/typed-day.ts';
import { typedNumber } from '../../web/common/typed-number.ts';
import { voiceFor } from './voices.js';

const chinese = voiceFor('zh-CN');
const english = voiceFor('en');

const text = (zh) => ({ zh, en: zh });
const form = {
  region: '410700',
  benefit_year: 2024,
  answered_by: ['410700'],
  identities: [
    { id: 'newborn', name: text('新生儿'), facts: [] },
    { id: 'employee_lapsed', name: text('在职职工'), facts: ['insured_months', 'lapsed_on'] },
  ],
  localities: [{ id: 'other_county', name: text('其他县') }],
  windows: [],
  eligibility: [],
  rules: [],
  care: [
    {
      kind: 'outpatient',
      name: text('普通门诊'),
      classes: [{ id: 'municipal', name: text('市级及以上') }],
      diseases: [],
      terms: [],
    },
    { kind: 'maternity', name: text('生育'), classes: [], diseases: [], terms: [] },
    {
      kind: 'chronic_outpatient',
      name: text('门诊慢特病'),
      classes: [],
      diseases: Array.from({ length: 12 }, (_, number) => ({ id: `disease_${number}`, name: text(`病种${number}`) })),
      terms: [],
    },
  ],
};

const filled = (entry, texts) => Object.entries(texts).reduce((old, [path, value]) => withText(old, path, value), entry);
const visits = (count) => Array.from({ length: count }).reduce((entry) => addCare(entry, 'outpatient'), emptyEntry());

test('what is empty is not said, rather than nothing', () => {
  assert.deepEqual(situationOf(emptyEntry(), form), { region: '410700', benefit_year: 2024 });
  assert.deepEqual(situationOf({ ...emptyEntry(), identities: [] }, form).person, { identities: [] });
});

test('an entry becomes a situation', () => {
  const entry = filled(visits(1), {
    '/enrolment/paid_on': '2024-01-10',
    '/person/locality': 'other_county',
    '/care/0/on': '2024-03-05',
    '/care/0/institution/class': 'municipal',
    '/care/0/cost/in_policy': ' 1,300.50 元',
    '/care/0/cost/out_of_policy': '２００',
  });
  assert.deepEqual(situationOf(entry, form), {
    region: '410700',
    benefit_year: 2024,
    person: { locality: 'other_county' },
    enrolment: { paid_on: '2024-01-10' },
    care: [
      {
        kind: 'outpatient',
        on: '2024-03-05',
        institution: { class: 'municipal' },
        cost: { in_policy: '1300.50', out_of_policy: '200' },
      },
    ],
  });
});

test('what does not apply is kept but not said', () => {
  const entry = filled(visits(1), {
    '/care/0/kind': 'maternity',
    '/care/0/institution/class': 'municipal',
    '/care/0/cost/total': '900',
    '/care/0/babies': '2',
    '/person/locality': 'mountain',
  });
  assert.deepEqual(situationOf(entry, form).care, [{ kind: 'maternity', babies: 2, cost: { total: '900' } }]);
  assert.equal(situationOf(entry, form).person, undefined);
  assert.equal(textAt(entry, '/care/0/institution/class'), 'municipal');
});

test('what a bill says of its cost is said together', () => {
  const entry = filled(visits(1), { '/care/0/cost/total': '500', '/care/0/cost/in_policy': '300' });
  assert.deepEqual(situationOf(entry, form).care[0].cost, { total: '500', in_policy: '300' });
});

test('an identity that is not offered does not say that there is none', () => {
  const said = (identities) => situationOf({ ...emptyEntry(), identities }, form).person?.identities;
  assert.deepEqual(said(['of_another_region', 'newborn']), ['newborn']);
  assert.equal(said(['of_another_region']), undefined);
  assert.deepEqual(said([]), []);
  assert.deepEqual(factFields(['of_another_region'], form), factFields(null, form));
  const elsewhere = { voice: chinese, form, entry: { ...emptyEntry(), identities: ['of_another_region'] } };
  assert.equal(personAnswer(elsewhere), '还没有填');
  assert.equal(entered(elsewhere).has('/person/identities'), false);
  const question = { path: '/person/identities', type: 'identities', options: ['newborn', 'employee_lapsed'] };
  const answers = [null, [], ['newborn'], ['of_another_region']];
  assert.deepEqual(answers.map((identities) => isAnswered({ ...emptyEntry(), identities }, question)), [false, true, true, false]);
});

test('a disease is said where the care has diseases, and a fact where an identity has it', () => {
  const entry = filled(visits(1), {
    '/care/0/kind': 'chronic_outpatient',
    '/care/0/disease': 'disease_3',
    '/person/facts/insured_months': '２４ ',
    '/person/facts/lapsed_on': '2024-01-01',
  });
  const situation = (changed) => situationOf({ ...entry, ...changed }, form);
  assert.deepEqual(situation({}).care, [{ kind: 'chronic_outpatient', disease: 'disease_3' }]);
  assert.deepEqual(situation({}).person, { facts: { insured_months: 24, lapsed_on: '2024-01-01' } });
  assert.deepEqual(situation({ identities: ['newborn'] }).person, { identities: ['newborn'] });
  const elsewhere = filled(entry, { '/care/0/disease': 'of_another_region' });
  assert.deepEqual(situationOf(elsewhere, form).care, [{ kind: 'chronic_outpatient' }]);
  assert.equal(careName(0, { voice: chinese, form, entry }), '第 1 次：门诊慢特病（病种3）');
});

test('many choices are asked as a list, in the order of the table, and a number as text', () => {
  const telling = { voice: chinese, form, entry: filled(visits(1), { '/care/0/kind': 'chronic_outpatient' }) };
  const ask = (field, type, options) => askOf({ path: field, type, options }, telling);
  const diseases = form.care[2].diseases.map(({ id }) => id);
  const all = ask('/care/0/disease', 'choice', diseases);
  assert.equal(all.control, 'select');
  assert.deepEqual(all.choices.map(({ value }) => value), diseases);
  assert.equal(ask('/care/0/disease', 'choice', diseases.slice(0, 2)).control, 'choice');
  assert.equal(ask('/person/facts/insured_months', 'number', []).control, 'text');
  assert.equal(ask('/person/facts/lapsed_on', 'date', []).control, 'date');
});

test('between Chinese words there is no space', () => {
  assert.equal(chinese.say('funding.fiscal', { amount: '640 元' }), '政府给每人补助 640 元');
  assert.equal(chinese.say('funding.fiscal', { amount: '至少 640 元' }), '政府给每人补助至少 640 元');
});

test('what cannot be read goes to the engine as it was typed', () => {
  for (const typed of ['12.345', '1e3', '-5', 'abc', '1,5', '12,34']) assert.equal(typedNumber(typed), typed);
  assert.equal(typedNumber('￥1，234．5'), '1234.5');
});

test('an amount is read without signs that nobody sees, and with a Chinese full stop for its point', () => {
  const unseen = ['\u200b', '\u200e', '\u200f', '\u202a', '\u202e', '\u2060', '\u2066', '\u2069', '\ufeff'];
  for (const sign of unseen) assert.equal(typedNumber(`${sign}1${sign}20${sign}`), '120', sign.codePointAt(0).toString(16));
  assert.deepEqual(['120。5', '120｡5', '１２０。５元'].map(typedNumber), ['120.5', '120.5', '120.5']);
  assert.equal(typedNumber('120。'), '120。');
});

test('a day is read as people write it', () => {
  const written = [
    ...['2024/3/5', '2024.3.5', '2024-3-5', '2024年3月5日', '2024年03月05号', '20240305', '２０２４-０３-０５', '２０２４／３／５'],
    ...[' 2024-03-05 ', '2024 年 3 月 5 日', '2024 3 5', '2024。3。5', '2024–3–5', '\u200e2024-03-05\u200f'],
  ];
  for (const text of written) assert.equal(typedDay(text), '2024-03-05', text);
  for (const text of ['', '2024', '2024/13/1', '2024/2/30', '3/5/2024', '24/3/5', '明天', '2024030']) assert.equal(typedDay(text), text);
});

test('visits to the same institution get one id, others different ones', () => {
  const path = '/care/1/institution/id';
  const same = withSameInstitution(visits(2), path, ['/care/0'], '/care/0');
  assert.equal(sameInstitution(same, path, ['/care/0']), '/care/0');
  const [first, second] = institutionIds(same.care);
  assert.ok(first !== undefined && first === second);

  const named = withText(same, '/care/1/institution/id', '甲医院');
  assert.deepEqual(institutionIds(named.care), ['甲医院', '甲医院']);

  const different = withSameInstitution(same, path, ['/care/0'], 'none');
  assert.equal(sameInstitution(different, path, ['/care/0']), 'none');
  const ids = institutionIds(different.care);
  assert.ok(ids[0] !== undefined && ids[1] !== undefined && ids[0] !== ids[1]);

  assert.deepEqual(institutionIds(visits(2).care), [undefined, undefined]);
  assert.deepEqual(institutionIds(removeCare(same, 0).care), [undefined]);
  assert.deepEqual(institutionIds(removeCare(different, 0).care), [undefined]);
});

test('an institution can be compared with several at once', () => {
  const path = '/care/2/institution/id';
  const both = ['/care/0', '/care/1'];
  const apart = withSameInstitution(visits(3), '/care/1/institution/id', ['/care/0'], 'none');
  const answered = (answer) => withSameInstitution(apart, path, both, answer);
  assert.equal(sameInstitution(apart, path, both), '');

  const none = answered('none');
  assert.equal(sameInstitution(none, path, both), 'none');
  assert.equal(new Set(institutionIds(none.care)).size, 3);

  const second = withSameInstitution(none, path, both, '/care/1');
  assert.equal(sameInstitution(second, path, both), '/care/1');
  const ids = institutionIds(second.care);
  assert.ok(ids[0] !== ids[1] && ids[1] === ids[2]);

  const elsewhere = withSameInstitution(visits(3), path, ['/care/0'], 'none');
  assert.equal(sameInstitution(elsewhere, path, both), '', 'not yet compared with the second');

  const chain = withSameInstitution(withSameInstitution(visits(3), path, ['/care/1'], '/care/1'), path, ['/care/0'], '/care/0');
  assert.equal(new Set(institutionIds(chain.care)).size, 1);
});

test('institutions are asked about in order, once, and nothing is asked without a choice', () => {
  const telling = (entry) => ({ voice: chinese, form, entry });
  const about = (item, ...others) => ({
    path: `/care/${item}/institution/id`,
    type: 'same_institution',
    options: others.map((other) => `/care/${other}`),
  });
  const choice = (options) => ({ path: '/care/0/institution/class', type: 'choice', options });
  const paths = (questions, entry) => askableQuestions(questions, telling(entry)).map(({ path }) => path);
  assert.deepEqual(paths([about(2, 0, 1), about(1, 0)], visits(3)), ['/care/1/institution/id']);
  const apart = withSameInstitution(visits(3), '/care/1/institution/id', ['/care/0'], 'none');
  assert.deepEqual(paths([about(2, 0, 1), about(1, 0)], apart), ['/care/2/institution/id']);
  assert.deepEqual(paths([choice([]), choice(['of_another_region']), about(1)], visits(2)), []);
  assert.deepEqual(paths([choice(['municipal'])], visits(1)), ['/care/0/institution/class']);
  const amount = { path: '/care/0/cost/in_policy', type: 'amount', options: [] };
  const hospital = choice(['municipal']);
  assert.deepEqual(paths([amount, hospital], visits(1)), [amount.path, hospital.path]);
  assert.deepEqual(paths([amount, hospital], filled(visits(1), { '/care/0/cost/total': '500' })), [hospital.path, amount.path]);
  assert.equal(askOf(amount, telling(visits(1))).control, 'text');
});

test('the years of a place are its own and those from above, of the nation only where there are no others', () => {
  const catalogue = {
    regions: [
      { region: '000000', years: [2023, 2025] },
      { region: '450000', years: [2020, 2024] },
      { region: '450100', years: [2020, 2021] },
    ],
  };
  const years = (code) => yearsOf(code, catalogue);
  assert.deepEqual(years('450109'), [2024, 2021, 2020]);
  assert.deepEqual([years('450000'), years('450300')], [[2024, 2020], [2024, 2020]]);
  assert.deepEqual([years('110101'), years('000000'), years('')], [[2025, 2023], [2025, 2023], []]);
});

test('a region keeps the year that it has rules for, and else gets its latest', () => {
  const catalogue = {
    regions: [
      { region: '000000', years: [2023, 2024] },
      { region: '410700', years: [2023] },
    ],
  };
  const nation = withRegion(emptyEntry(), '000000', catalogue);
  assert.equal(textAt(nation, '/benefit_year'), '2024');
  assert.equal(textAt(withRegion(nation, '410700', catalogue), '/benefit_year'), '2023');
});

test('amounts, shares, days and clauses are written as people write them', () => {
  assert.equal(yuan('60.00', chinese), '60 元');
  assert.equal(yuan('1020.50', chinese), '1020.50 元');
  assert.equal(yuan('1234567.00', english), '¥1,234,567');
  assert.equal(yuanInTable('1020.00'), '¥1,020.00');
  assert.deepEqual(['0.4000', '1.0000', '0.0550', '0.3333'].map(percent), ['40%', '100%', '5.5%', '33.33%']);
  assert.equal(day('2024-02-09', chinese, 2024), '2 月 9 日');
  assert.equal(dayOf(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
  assert.equal(day('2023-12-31', chinese, 2024), '2023 年 12 月 31 日');
  assert.equal(day('2024-02-09', english), '9 February 2024');
  assert.equal(rangeInTable({ low: '0.00', high: null }, chinese), '还不清楚');
  const source = { document: '新医保办〔2023〕54号', article: '二' };
  assert.equal(clause(source, chinese), '新医保办〔2023〕54号 第二部分');
  assert.equal(clause(source, english), '新医保办〔2023〕54号 part 2');
  assert.equal(clause({ ...source, article: '附件2' }, english), '新医保办〔2023〕54号 附件2');
});

test('what is paid is said as far as it is sure', () => {
  const exact = (amount) => ({ low: amount, high: amount });
  const person = { low: '80.00', high: '140.00' };
  assert.equal(paidText(exact('60.00'), exact('140.00'), chinese), '医保付 60 元，自己付 140 元');
  assert.equal(paidText({ low: '60.00', high: '120.00' }, person, chinese), '医保付 60 元到 120 元，自己付 80 元到 140 元');
  assert.equal(
    paidText({ low: '350.00', high: null }, { low: '0.00', high: null }, english),
    'Insurance pays at least ¥350, what you pay depends on the actual cost',
  );
  assert.equal(
    usualText({ low: '40.00', high: '50.00', default: '40.00' }, { ...person, default: '90.00' }, chinese),
    '按通常的算法：医保付 40 元，自己付 90 元。',
  );
  assert.equal(usualText(exact('40.00'), exact('90.00'), chinese), null);
});

test('a step is a sum as on paper, without what has no words', () => {
  const telling = { voice: chinese, form, entry: emptyEntry() };
  const source = { document: '新医保办〔2023〕54号', article: '二' };
  const step = {
    op: 'share',
    figure: 'outpatient.share',
    source,
    in: { payable: '250.00', share: { low: '0.4000', high: '0.6000' }, inner_code: 'x' },
    out: { fund: { low: '100.00', high: '150.00' } },
  };
  const [view] = stepViews('care-0', [step], telling);
  assert.equal(view.id, 'care-0-step-1');
  assert.equal(view.clause, '新医保办〔2023〕54号 第二部分');
  assert.deepEqual(
    view.lines.map(({ sign, name, value }) => `${sign}${name} ${value}`),
    [
      '可以按比例报的费用 ¥250.00',
      '×比例 40% – 60%',
      '=医保付 ¥100.00 – ¥150.00',
    ],
  );
});

test('a fault is said at its field and, with the field, in a list', () => {
  const [fault] = settledFaults([{ code: 'bad_amount', path: '/care/1/cost/in_policy', message: '' }], null, chinese);
  assert.equal(fault.field, '/care/1/cost/in_policy');
  assert.equal(fault.inList, `第 2 次，其中政策范围内的费用（元）：${fault.text}`);
});
