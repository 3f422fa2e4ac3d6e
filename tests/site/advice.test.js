import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceView } from '../../web/common/advice.ts';
import { addCare, emptyEntry, withText } from '../../web/common/entry.ts';
import { situationOf } from '../../web/common/situation.ts';
import { voiceFor } from './voices.js';
import { createEstimator } from '../../build/wasm/package/index.js';

const estimator = await createEstimator();
const form = estimator.form('410700', 2024);

const filled = (entry, texts) => Object.entries(texts).reduce((old, [path, value]) => withText(old, path, value), entry);

/** Xinxiang in 2024, with a visit for each hospital and class. */
function entryOf(visits, texts = {}) {
  const empty = { ...emptyEntry(), identities: [] };
  const entry = visits.reduce((old) => addCare(old, 'outpatient'), empty);
  const fields = visits.flatMap(([hospital, level], item) => [
    [`/care/${item}/on`, '2024-06-05'],
    [`/care/${item}/institution/id`, hospital],
    [`/care/${item}/institution/class`, level],
    [`/care/${item}/cost/in_policy`, '300'],
  ]);
  return filled(entry, { '/enrolment/paid_on': '2023-10-12', ...Object.fromEntries(fields), ...texts });
}

function advised(entry, { language = 'zh-CN', today = '2026-11-22' } = {}) {
  const estimate = estimator.estimate(situationOf(entry, form));
  return adviceView(estimate, today, { voice: voiceFor(language), form, entry });
}

test('a lower class is for minor complaints only, and not instead of what is serious', () => {
  const { texts, notes } = advised(entryOf([['甲医院', 'municipal']]));
  assert.deepEqual(texts, ['这次如果是小病、常见病，在基层定点医疗机构看，能少付 80 元。']);
  assert.deepEqual(notes, ['重病、急病不要等，该去哪家医院就去哪家。']);
  const english = advised(entryOf([['甲医院', 'municipal']]), { language: 'en' });
  assert.match(english.texts[0], /^This visit: for a minor, common complaint, .* costs ¥80 less\.$/);
});

test('visits to one hospital move together, and are advised once', () => {
  const { texts } = advised(entryOf([['甲医院', 'municipal'], ['甲医院', 'municipal']]));
  assert.equal(texts.length, 1);
  assert.match(texts[0], /^第 1 次、第 2 次如果是小病.*，一共能少付 \d+ 元。$/);
});

test('savings that are alternatives are not to be added', () => {
  const { texts, notes } = advised(entryOf([['甲医院', 'municipal'], ['乙医院', 'municipal']]));
  assert.equal(texts.at(-1), '第 2 次和第 1 次在同一天，如果能在同一家医院看，一共能少付 20 元。');
  assert.equal(notes.at(-1), '这几条是分开算的，不能加起来。');
});

test('a saving that depends is told as the least', () => {
  const undated = { '/care/0/on': '', '/care/1/on': '' };
  const { texts } = advised(entryOf([['甲医院', 'county'], ['甲医院', 'county']], undated));
  assert.match(texts[0], /，一共至少能少付 \d+ 元。$/);
});

test('a day of payment is said, and nothing of a code without words', () => {
  const late = { '/enrolment/paid_on': '2024-06-01', '/enrolment/period': 'extended' };
  const { texts, notes } = advised(entryOf([['', 'primary']], late), { today: '2023-12-31' });
  assert.deepEqual(texts, ['赶在集中缴费期里缴费（2024 年的到 2023 年 12 月 31 日为止），能少付 180 元。']);
  assert.deepEqual(notes, []);
  const telling = { voice: voiceFor('zh-CN'), form, entry: entryOf([]) };
  const saves = { low: '5.00', high: '9.00' };
  const claim = { code: 'claim_identity', change: { path: '/person/identities/-', to: 'newborn' }, saves };
  const strange = { ...claim, code: 'some_new_code' };
  const told = adviceView({ advice: [claim, strange] }, '2026-11-22', telling).texts;
  assert.deepEqual(told, ['如果属于“新生儿”，把这个身份选上、办好认定，至少能少付 5 元。']);
});

test('a day of payment that is past is for the next time to remember', () => {
  const late = { '/enrolment/paid_on': '2024-06-01', '/enrolment/period': 'extended' };
  const { texts } = advised(entryOf([['', 'primary']], late), { today: '2024-01-01' });
  assert.deepEqual(texts, [
    '以后记得在集中缴费期里缴费。2024 年的到 2023 年 12 月 31 日为止，已经过了；那时赶上的话，能少付 180 元。',
  ]);
});
