import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createEstimator } from '../../build/wasm/package/index.js';
import { addCare, emptyEntry, longestText, mostCare, textAt, withCare, withText } from '../../web/common/entry.ts';
import { careFields, factFields } from '../../web/common/fields.ts';
import { institutionIds } from '../../web/common/institutions.ts';
import { isTooLongToSend, keptFrom, keptText, openedText } from '../../web/common/link.ts';
import { voiceFor } from './voices.js';

const chinese = voiceFor('zh-CN');
const version = '2026-11-22.1a2b3c';
const texts = (entry, all) => Object.entries(all).reduce((next, [path, text]) => withText(next, path, text), entry);
const outpatient = (entry) => addCare(entry, 'outpatient');

const full = () => {
  let entry = texts(emptyEntry(), {
    '/region': '410700',
    '/benefit_year': '2024',
    '/enrolment/paid_on': '2024-01-10',
    '/enrolment/period': 'extended',
    '/person/facts/insured_months': '二十四',
  });
  entry = outpatient(outpatient({ ...entry, identities: ['orphan', 'minimum_living_allowance'] }));
  entry = texts(entry, {
    '/care/0/institution/id': '新乡市 第一&人民=医院;#%',
    '/care/0/cost/total': '1,200元',
    '/care/1/cost/in_policy': '80',
    '/care/1/institution/class': 'county',
  });
  return withCare(entry, 1, (care) => ({ ...care, sameAs: [entry.care[0].id] }));
};

/** Ids are made anew: items are then told apart by place. */
const byPlace = (entry) => {
  const place = (id) => entry.care.findIndex((other) => other.id === id);
  const care = entry.care.map((item) => ({
    ...item,
    id: place(item.id),
    sameAs: item.sameAs.map(place),
    differsFrom: item.differsFrom.map(place),
  }));
  return { ...entry, care };
};

test('answers are read back as they were kept', () => {
  for (const entry of [full(), { ...full(), identities: [] }, { ...full(), identities: null, care: [] }]) {
    const kept = keptFrom(keptText(entry, version));
    assert.deepEqual(kept, { entry: byPlace(entry), version });
    assert.equal(keptText(kept.entry, version), keptText(entry, version));
  }
});

test('the names in a link stay as they are', () => {
  assert.equal(
    keptText(full(), version),
    'mingbai1;2026-11-22.1a2b3c;region=410700&benefit_year=2024&enrolment.paid_on=2024-01-10&enrolment.period=extended' +
      '&person.facts.insured_months=%E4%BA%8C%E5%8D%81%E5%9B%9B&person.identities=orphan+minimum_living_allowance' +
      '&care.0.kind=outpatient' +
      '&care.0.institution.id=%E6%96%B0%E4%B9%A1%E5%B8%82+%E7%AC%AC%E4%B8%80%26%E4%BA%BA%E6%B0%91%3D%E5%8C%BB%E9%99%A2%3B%23%25' +
      '&care.0.cost.total=1%2C200%E5%85%83' +
      '&care.1.kind=outpatient&care.1.institution.class=county&care.1.cost.in_policy=80&care.1.same_as=0',
  );
});

test('what is not kept answers is not read', () => {
  const start = `mingbai1;${version};`;
  const wrong = [
    '',
    'answer',
    '%',
    'mingbai2;1;region=410700',
    'mingbai1;region=410700',
    `${start}region=410700;more`,
    'mingbai1;<b>;region=410700',
    start,
    `${start}benefit_year=2024`,
    `${start}region=41070`,
    `${start}region=410700&region=410700`,
    `${start}region=410700&person.colour=red`,
    `${start}region=410700&person.__proto__=1`,
    `${start}region=410700&care.0.constructor=1`,
    `${start}region=410700&care.1.kind=outpatient`,
    `${start}region=410700&care.0.on=2024-01-01`,
    `${start}region=410700&care.0.kind=outpatient&care.0.same_as=x`,
    `${start}region=410700&care.0.kind=outpatient&care.0.same_as=1`,
    `${start}region=410700&care.0.kind=outpatient&care.0.cost.known=parts`,
    `${start}region=410700&care.0.kind=outpatient&care.0.institution.id=%E4`,
    `${start}region=410700&person.identities=<script>`,
    `${start}region=410700&enrolment.paid_on=${'1'.repeat(101)}`,
  ];
  for (const text of wrong) assert.equal(keptFrom(text), null, text.slice(0, 80));
});

test('what messengers and hosts make of a link is read as what was written', () => {
  const text = keptText(full(), version);
  const expected = keptFrom(text);
  assert.notEqual(expected, null);
  for (const made of [
    text.replace(/;/g, '%3B'),
    text.replace(/;/g, '%3b'),
    text.replace(/&/g, '&amp;'),
    encodeURIComponent(text),
    `\ufeff${text}\r\n`,
    `${text}&from=singlemessage&isappinstalled=0`,
    `${text}&nsukey=%E4%&from=a&from=b&__proto__=1`,
    `${text}?from=timeline&isappinstalled=0`,
    `${text}#wechat_redirect`,
    text.replace('region=', 'from=groupmessage&region='),
  ]) {
    assert.deepEqual(keptFrom(made), expected, made);
  }
});

test('a link of before tells the cost that it told then', () => {
  const textsOf = (cost) => {
    const { '/kind': _, ...rest } = keptFrom(`mingbai1;1;region=410700&care.0.kind=outpatient&${cost}`).entry.care[0].texts;
    return rest;
  };
  const parts = 'care.0.cost.in_policy=300&care.0.cost.out_of_policy=200';
  assert.deepEqual(textsOf(parts), { '/cost/in_policy': '300', '/cost/out_of_policy': '200' });
  assert.deepEqual(textsOf(`${parts}&care.0.cost.total=900`), { '/cost/in_policy': '300', '/cost/out_of_policy': '200' });
  const total = `${parts}&care.0.cost.total=500&care.0.cost.known=total`;
  assert.deepEqual(textsOf(total), { '/cost/in_policy': '300', '/cost/total': '500' });
  const all = { '/cost/in_policy': '300', '/cost/out_of_policy': '200', '/cost/total': '500' };
  assert.deepEqual(textsOf(total.replace('known=total', 'known=all')), all);
});

const fill = (entry, count, name) =>
  Array.from({ length: count }).reduce(
    (next, _, item) =>
      texts(outpatient(next), {
        [`/care/${item}/on`]: '2024-03-05',
        [`/care/${item}/institution/id`]: name,
        [`/care/${item}/institution/class`]: 'county',
        [`/care/${item}/cost/total`]: '100',
      }),
    entry,
  );

test('as many visits as the engine takes, with the longest names, are read back', () => {
  const place = texts(emptyEntry(), { '/region': '410700', '/benefit_year': '2024' });
  for (const name of ['新'.repeat(longestText), '𠮷'.repeat(longestText)]) {
    const entry = fill(place, mostCare, name);
    const text = keptText(entry, version);
    assert.ok(Buffer.byteLength(text) < 5_000_000);
    assert.deepEqual(keptFrom(text).entry, byPlace(entry));
  }
});

test('a long name of a hospital is kept, so that two visits stay at one', () => {
  const name = '新乡市某某县人民医院医共体总院第二分院（原县第二人民医院、县中医骨伤专科医院、县妇幼保健院）门诊部';
  const entry = fill(texts(emptyEntry(), { '/region': '410700', '/benefit_year': '2024' }), 2, name);
  assert.deepEqual(institutionIds(keptFrom(keptText(entry, version)).entry.care), [name, name]);
});

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((typed) => [...typed].length <= longestText);
const word = fc.stringMatching(/^[a-z][a-z0-9_]{0,63}$/);
const some = (fields) => fc.record(fields, { requiredKeys: [] });
const careTexts = some({
  '/on': text,
  '/discharged_on': text,
  '/disease': word,
  '/delivery': word,
  '/babies': text,
  '/institution/id': text,
  '/institution/class': word,
  '/cost/total': text,
  '/cost/in_policy': text,
  '/cost/out_of_policy': text,
});
const personTexts = some({
  '/enrolment/paid_on': text,
  '/enrolment/period': word,
  '/person/locality': word,
  '/person/facts/insured_months': text,
  '/person/facts/lapsed_on': text,
  '/person/facts/school_entry_on': text,
  '/person/facts/farm_recognised_on': text,
});
const places = fc.subarray([0, 1, 2, 3, 4]);
const anyEntry = fc
  .record({
    region: fc.stringMatching(/^\d{6}$/),
    year: fc.stringMatching(/^\d{4}$/),
    person: personTexts,
    identities: fc.option(fc.array(word, { maxLength: 5 })),
    care: fc.array(fc.record({ kind: word, texts: careTexts, sameAs: places, differsFrom: places }), { maxLength: 5 }),
  })
  .map(({ region, year, person, identities, care }) => ({
    texts: { '/region': region, '/benefit_year': year, ...person },
    identities,
    care: care.map(({ kind, texts, sameAs, differsFrom }, id) => {
      const there = (ids) => ids.filter((other) => other < care.length && other !== id);
      return { id, texts: { '/kind': kind, ...texts }, sameAs: there(sameAs), differsFrom: there(differsFrom) };
    }),
  }));

test('whatever can be entered is read back', () => {
  fc.assert(fc.property(anyEntry, (entry) => assert.deepEqual(keptFrom(keptText(entry, version)).entry, entry)));
});

test('every field that is offered is kept', async () => {
  const engine = await createEstimator();
  const offered = new Set();
  for (const { region, years } of engine.catalogue().regions) {
    for (const year of years) {
      const form = engine.form(region, year);
      for (const field of factFields(null, form)) offered.add(field);
      for (const care of form.care) for (const field of careFields(care)) offered.add(`/care/0${field}`);
    }
  }
  for (const field of offered) {
    const entry = texts(outpatient(texts(emptyEntry(), { '/region': '410700' })), { [field]: 'x2' });
    const kept = keptFrom(keptText(entry, version)).entry;
    assert.equal(textAt(kept, field), 'x2', field);
  }
});

test('a text that is no day is kept as it was typed', () => {
  const entry = texts(full(), { '/enrolment/paid_on': '明天', '/care/0/on': '2024-13-45' });
  assert.deepEqual(keptFrom(keptText(entry, version)).entry, byPlace(entry));
});

test('data of another day are told by their days, others of the same day by nothing', () => {
  const told = (then, now) => openedText({ entry: full(), version: then }, now, chinese);
  assert.equal(told('2025-01-01-abc', '2026-11-22-181ff9ba'), '存的时候用的是 2025 年 1 月 1 日的资料，现在按 2026 年 11 月 22 日的资料重新算过，结果可能不一样。');
  for (const then of ['2026-11-22-0000aaaa', '1', '2026-13-01']) {
    assert.equal(told(then, '2026-11-22-181ff9ba'), '上次算过以后，资料有更新。下面是重新算的，可能和上次不同。');
  }
  assert.equal(told('2026-11-22-181ff9ba', '2026-11-22-181ff9ba'), null);
});

test('a link that messengers may cut is told', () => {
  const place = texts(emptyEntry(), { '/region': '410700', '/benefit_year': '2024' });
  const isLong = (count) => isTooLongToSend(`https://mingbai.example.gov.cn/#${keptText(fill(place, count, '第一人民医院'), version)}`);
  assert.deepEqual([1, 5, 20].map(isLong), [false, false, true]);
});

test('no text makes the reading fail', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => keptFrom(text) === null));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'care.0=&;kindregion4 %'), maxLength: 60 }), (text) => {
      keptFrom(`mingbai1;1;region=410700&${text}`);
      return true;
    }),
  );
});
