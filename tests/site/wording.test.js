import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fieldAt } from '../../web/common/entry.ts';
import { purposes } from '../../web/common/flow.ts';
import { en } from '../../web/common/wording/en.ts';
import { voiceFor } from './voices.js';
import { zh } from '../../web/common/wording/zh-CN.ts';
import { en as appEnglish } from '../../web/common/wording/wechat/en.ts';
import { zh as appChinese } from '../../web/common/wording/wechat/zh-CN.ts';
import { en as rulesEnglish } from '../../web/rules/wording/en.ts';
import { zh as rulesChinese } from '../../web/rules/wording/zh-CN.ts';
import { codes, rulesCodes } from './codes.js';

const families = ['reason', 'reading', 'figure', 'assumed', 'step', 'fault', 'rule', 'bend'];

const keysOf = (families) =>
  Object.entries(families).flatMap(([family, members]) =>
    members.flatMap((code) => {
      const key = `${family}.${fieldAt(code).field}`;
      return family === 'question' ? [key, `${key}.hint`] : [key];
    }),
  );

/** The keys that the source builds from a closed set of words of its own. */
const built = [
  ...['exact', 'between', 'at_most', 'at_least', 'open'].flatMap((extent) =>
    ['fund', 'person', 'due', 'range'].map((family) => `${family}.${extent}`),
  ),
  ...['fiscal', 'total', 'central', 'local', 'region', 'city', 'county', 'pool_supplement', 'outpatient_pool'].map(
    (name) => `funding.${name}`,
  ),
  ...['due', 'due.unstated', 'fund', 'person', 'starts_on'].map((result) => `readings.${result}`),
  ...Array.from({ length: 12 }, (_, month) => `month.${String(month + 1).padStart(2, '0')}`),
  ...families.map((family) => `${family}.other`),
  ...['network', 'missing', 'server', 'cut', 'memory'].map((failure) => `failed.${failure}`),
  ...purposes.flatMap((purpose) => [`flow.purpose.${purpose}`, `flow.purpose.${purpose}.hint`]),
  ...['outpatient', 'chronic_outpatient', 'inpatient', 'maternity'].map((kind) => `flow.kind.${kind}`),
];

const sourceOf = (...folders) =>
  folders
    .map((folder) => new URL(`../../web/${folder}/`, import.meta.url))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .filter((file) => /\.tsx?$/.test(file) && !/wording\/(wechat\/)?(zh-CN|en)\.ts$/.test(file))
        .map((file) => readFileSync(new URL(file, folder), 'utf8')),
    )
    .join('\n');

/** The catalogues, each with the codes that it words and the source that says it. */
const catalogues = [
  { of: 'the page', chinese: zh, english: en, coded: keysOf(codes), source: sourceOf('common', 'site') },
  {
    of: 'the pages of rules alone',
    chinese: rulesChinese,
    english: rulesEnglish,
    coded: keysOf(rulesCodes),
    source: sourceOf('rules'),
  },
  {
    of: 'the mini-program alone',
    chinese: appChinese,
    english: appEnglish,
    coded: ['library_too_old', 'unreadable', 'no_answer', 'policies_unreadable', 'broke_down'].flatMap((kind) => [
      `module.${kind}`,
      `module.${kind}.what`,
    ]),
    source: sourceOf('miniprogram/source'),
  },
];

function isUsed(key, { source, coded }) {
  if (source.includes(`'${key}'`) || coded.includes(key) || built.includes(key)) return true;
  const [, field, variant] = /^field\.(\/[^.]+)(\..+)?$/.exec(key) ?? [];
  const isCareDate = field === '/on' && ['.inpatient', '.maternity'].includes(variant);
  return field !== undefined && source.includes(`${field}'`) && (!variant || variant === '.hint' || isCareDate);
}

for (const catalogue of catalogues) {
  const { of, chinese, english, coded } = catalogue;

  test(`the wording of ${of} has the same keys in both languages, and says something for each`, () => {
    assert.deepEqual(Object.keys(english), Object.keys(chinese));
    for (const [key, text] of [...Object.entries(chinese), ...Object.entries(english)]) {
      assert.notEqual(text.trim(), '', key);
    }
  });

  test(`the wording of ${of} puts in the same parts in both languages`, () => {
    const parts = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const key of Object.keys(chinese)) assert.deepEqual(parts(english[key]), parts(chinese[key]), key);
  });

  test(`every code of ${of} has words`, () => {
    for (const key of coded) assert.ok(key in chinese, key);
  });

  test(`no key of ${of} is unused`, () => {
    assert.deepEqual(Object.keys(chinese).filter((key) => !isUsed(key, catalogue)), []);
  });
}

test('no sentence is worded twice', () => {
  const own = { ...rulesChinese, ...appChinese };
  assert.deepEqual(Object.keys(own).filter((key) => key in zh || (key in rulesChinese && key in appChinese)), []);
});

test('a code without words is said in general words, never shown', () => {
  for (const voice of [voiceFor('zh-CN'), voiceFor('en')]) {
    for (const family of families) {
      const text = voice.sayCode(family, 'some.new_code', { figure: 'X' });
      assert.ok(!/new_code|\{|undefined/.test(text), text);
    }
  }
});
