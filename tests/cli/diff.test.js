import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { mingbai, root } from './support.js';

const policies = join(root, 'rules/policies');

test('what changed between two years', () => {
  const [{ changes }] = mingbai(['diff', policies, '640000', '2023', '2024']).documents;
  const standard = changes.find(({ figure }) => figure === 'contribution.standard');
  assert.deepEqual([standard.before.value, standard.after.value], ['350.00', '380.00']);
  const glaucoma = changes.find(
    ({ figure, conditions }) => figure === 'chronic_outpatient.annual_cap' && conditions.diseases?.[0] === 'glaucoma',
  );
  assert.deepEqual([glaucoma.before, glaucoma.after.value], [null, '2100.00']);
  assert.deepEqual(mingbai(['diff', policies, '640000', '2024', '2024']).documents[0].changes, []);
  assert.equal(mingbai(['diff', policies, '999999', '2023', '2024']).status, 2);
});

test('what changed in words', () => {
  const { lines } = mingbai(['diff', policies, '640000', '2023', '2024', '--markdown']);
  assert.ok(lines[0].startsWith('# 宁夏回族自治区'));
  assert.ok(lines.some((line) => line.includes('个人缴费标准') && line.includes('350元') && line.includes('380元')));
  assert.ok(lines.some((line) => line.includes('Yearly cap (Haemophilia') && line.includes('不设限额')));
  assert.doesNotMatch(lines.join(''), /[a-z]+_[a-z]+/);
});

const yongning = '450109';
const nanning = '450100';
const value = (side) => side && (side.value ?? side.state);

/** The changes of a figure: what is told of the conditions, and what holds before and after. */
function changesOf(figure, region, before, after, told = () => undefined) {
  const [{ changes }] = mingbai(['diff', policies, region, String(before), String(after)]).documents;
  return changes
    .filter((change) => change.figure === figure)
    .map((change) => [told(change.conditions), value(change.before), value(change.after)]);
}

const wordsOf = (...args) => mingbai(['diff', policies, ...args.map(String), '--markdown']).lines;

test('a figure of a region above answers for the years for which the nearest states none', () => {
  assert.deepEqual(changesOf('funding.fiscal', nanning, 2020, 2023), [[undefined, '550.00', '640.00']]);
  assert.deepEqual(changesOf('funding.fiscal', nanning, 2020, 2022), [[undefined, '550.00', '610.00']]);
  assert.deepEqual(
    changesOf('contribution.standard', nanning, 2021, 2024, ({ paid_in, paid_from, paid_to }) => paid_in ?? paid_from ?? paid_to),
    [
      ['concentrated', '280.00', '380.00'],
      ['2021-01-01', '280.00', '380.00'],
      ['2021-07-01', 'text_lost', '380.00'],
      ['2020-12-31', 'text_lost', '380.00'],
    ],
  );
});

test('a case of a region is told by the lines that answer it on both sides', () => {
  assert.deepEqual(
    changesOf('funding.county', yongning, 2020, 2023, ({ localities, identities, when }) => [
      localities,
      identities,
      when?.option,
    ]),
    [
      [[['poverty_county'], ['student_municipal_school'], 'school_clause'], '0.00', '32.00'],
      [[['urban_district'], ['student_municipal_school'], 'school_clause'], '0.00', '64.00'],
      [[['poverty_county'], undefined, undefined], '13.75', '32.00'],
      [[['urban_district'], undefined, undefined], '13.75', '64.00'],
    ],
  );
  const aided = changesOf('contribution.aid', '640000', 2023, 2024, ({ identities }) => identities?.at(-1));
  assert.deepEqual(aided.at(-2), ['returned_to_poverty', 'not_stated', '0.00']);
  assert.deepEqual(aided.at(-1), [undefined, null, '0.00']);
});

test('lines of localities that the region cannot be in are left out', () => {
  assert.deepEqual(
    changesOf('funding.central_share', '210000', 2023, 2024, ({ localities }) => localities),
    [[['east'], 'not_stated', null]],
  );
  for (const region of ['450000', nanning, yongning]) {
    assert.deepEqual(changesOf('funding.central_share', region, 2020, 2023), []);
  }
});

test('a floor of a region above that binds too is told beside the figure', () => {
  const folder = join(root, 'tests/policies');
  const [{ changes }] = mingbai(['diff', folder, '990100', '2023', '2024']).documents;
  const fiscal = changes.find(({ figure }) => figure === 'funding.fiscal');
  assert.equal(fiscal.after.value, '650.00');
  assert.deepEqual(
    fiscal.after.bounds_from_above.map(({ state, value: bound }) => [state, bound]),
    [['at_least', '700.00']],
  );
  const { lines } = mingbai(['diff', folder, '990100', '2023', '2024', '--markdown']);
  assert.ok(lines.some((line) => line.includes('不低于650元，上级规定不低于700元')));
});

test('a change that rests on one way to read a clause says so', () => {
  for (const region of ['410700', '210000']) {
    assert.deepEqual(
      changesOf('contribution.standard', region, 2023, 2024, ({ when, readings: [{ default: usual }] }) => [when.option, usual]),
      [
        [['2024', true], null, '380.00'],
        [['2023', false], '380.00', null],
      ],
    );
    const words = wordsOf(region, 2023, 2024).filter((line) => line.includes('个人缴费标准'));
    assert.ok(words.every((line) => line.includes('2种理解中的一种') && line.includes('one of 2 ways to read')));
    assert.match(words[0], /管2024年，可能性较大/);
  }
  const migrants = wordsOf('640000', 2023, 2024).find((line) => line.includes('0%') && line.includes('中央财政分担比例（农垦'));
  assert.match(migrants, /2019-01-01及以后认定为农垦生态移民；这只是.*2种理解中的一种：可能性较小/);
  const schools = wordsOf(yongning, 2020, 2023).filter((line) => line.includes('市属学校'));
  assert.ok(schools.length > 0 && schools.every((line) => line.includes('互相矛盾的规定中的一种说法')));
});

test('no two lines of the words are for the same case', () => {
  for (const args of [[nanning, 2020, 2021], [nanning, 2020, 2023], [yongning, 2020, 2023], ['640000', 2023, 2024]]) {
    const cases = wordsOf(...args).map((line) => line.split(' | ')[0]).filter((text) => text.includes('<br>'));
    assert.equal(new Set(cases).size, cases.length, args.join(' '));
  }
  const standard = wordsOf(nanning, 2020, 2021).filter((line) => line.includes('个人缴费标准'));
  assert.deepEqual(standard.map((line) => /（(.*?)）/.exec(line)[1]), [
    '在集中参保缴费期缴费',
    '2021-01-01及以后、2021-06-30及以前缴费',
    '2021-07-01及以后缴费',
    '2020-12-31及以前缴费',
  ]);
  assert.ok(standard[2].includes('原文缺失'));
});

test('classes bear the names of the region, and what it does not state is told from what it leaves open', () => {
  const words = wordsOf('640000', 2023, 2024);
  const has = (text) => words.some((line) => line.includes(text));
  assert.ok(has('一级及以下医疗机构') && !has('基层定点医疗机构'));
  assert.ok(words.some((line) => line.includes('生育包干标准') && line.includes('本库文件未载明')));
  assert.ok(words.some((line) => line.includes('普通门诊支付比例') && line.includes('文件没有写明')));
  assert.ok(words.some((line) => line.includes('青光眼') && line.includes('尚未纳入') && line.includes('| 纳入<br>admitted |')));
  assert.ok(!has('没有规定') && !has('有规定'));
});
