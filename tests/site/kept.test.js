import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addCare, emptyEntry, withCare, withText } from '../../web/common/entry.ts';
import { keptFrom, keptText, openedText } from '../../web/common/link.ts';
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
    'mingbai2;1;region=410700',
    'mingbai1;region=410700',
    `${start}region=410700;more`,
    'mingbai1;<b>;region=410700',
    start,
    `${start}benefit_year=2024`,
    `${start}region=41070`,
    `${start}region=410700&region=410700`,
    `${start}region=410700&colour=red`,
    `${start}region=410700&__proto__=1`,
    `${start}region=410700&care.0.constructor=1`,
    `${start}region=410700&care.1.kind=outpatient`,
    `${start}region=410700&care.0.on=2024-01-01`,
    `${start}region=410700&care.0.kind=outpatient&care.0.same_as=x`,
    `${start}region=410700&care.0.kind=outpatient&care.0.same_as=1`,
    `${start}region=410700&care.0.kind=outpatient&care.0.cost.known=parts`,
    `${start}region=410700&care.0.kind=outpatient&care.0.on=2024-13-45`,
    `${start}region=410700&enrolment.paid_on=2023-02-29`,
    `${start}region=410700&person.facts.lapsed_on=soon`,
    `${start}region=410700&person.identities=<script>`,
    `${start}region=410700&enrolment.paid_on=${'1'.repeat(41)}`,
    `${start}region=410700&${'a'.repeat(30_000)}`,
  ];
  for (const text of wrong) assert.equal(keptFrom(text), null, text.slice(0, 80));
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
});

test('a day that there is not is not kept, so that what is kept can be read', () => {
  const entry = texts(full(), { '/enrolment/paid_on': '2024/1/5', '/care/0/on': '2024-02-29' });
  const kept = keptFrom(keptText(entry, version)).entry;
  assert.equal(kept.texts['/enrolment/paid_on'], undefined);
  assert.equal(kept.care[0].texts['/on'], '2024-02-29');
});

test('data of another day are told by their days, others of the same day by nothing', () => {
  const told = (then, now) => openedText({ entry: full(), version: then }, now, chinese);
  assert.equal(told('2025-01-01-abc', '2026-11-22-181ff9ba'), '存的时候用的是 2025 年 1 月 1 日的资料，现在按 2026 年 11 月 22 日的资料重新算过，结果可能不一样。');
  for (const then of ['2026-11-22-0000aaaa', '1', '2026-13-01']) {
    assert.equal(told(then, '2026-11-22-181ff9ba'), '上次算过以后，资料有更新。下面是重新算的，可能和上次不同。');
  }
  assert.equal(told('2026-11-22-181ff9ba', '2026-11-22-181ff9ba'), null);
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
