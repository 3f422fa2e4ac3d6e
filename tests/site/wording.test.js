import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fieldAt } from '../../web/common/entry.ts';
import { purposes } from '../../web/common/flow.ts';
import { en } from '../../web/common/wording/en.ts';
import { voiceFor } from './voices.js';
import { zh } from '../../web/common/wording/zh-CN.ts';
import { codes } from './codes.js';

const families = ['reason', 'reading', 'figure', 'assumed', 'step', 'fault', 'rule', 'bend'];

const coded = Object.entries(codes).flatMap(([family, members]) =>
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
  ...Array.from({ length: 12 }, (_, month) => `month.${String(month + 1).padStart(2, '0')}`),
  ...families.map((family) => `${family}.other`),
  ...purposes.flatMap((purpose) => [`flow.purpose.${purpose}`, `flow.purpose.${purpose}.hint`]),
  ...['outpatient', 'chronic_outpatient', 'inpatient', 'maternity'].map((kind) => `flow.kind.${kind}`),
];

const source = readdirSync(new URL('../../web/', import.meta.url), { recursive: true })
  .filter((file) => /\.tsx?$/.test(file) && !/wording\/(zh-CN|en)\.ts$/.test(file))
  .map((file) => readFileSync(new URL(`../../web/${file}`, import.meta.url), 'utf8'))
  .join('\n');

function isUsed(key) {
  if (source.includes(`'${key}'`) || coded.includes(key) || built.includes(key)) return true;
  const [, field, variant] = /^field\.(\/[^.]+)(\..+)?$/.exec(key) ?? [];
  const isCareDate = field === '/on' && ['.inpatient', '.maternity'].includes(variant);
  return field !== undefined && source.includes(`${field}'`) && (!variant || variant === '.hint' || isCareDate);
}

test('both languages have the same keys, and say something for each', () => {
  assert.deepEqual(Object.keys(en), Object.keys(zh));
  for (const [key, text] of [...Object.entries(zh), ...Object.entries(en)]) assert.notEqual(text.trim(), '', key);
});

test('both languages put in the same parts', () => {
  const parts = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  for (const key of Object.keys(zh)) assert.deepEqual(parts(en[key]), parts(zh[key]), key);
});

test('every code of the engine has words', () => {
  for (const key of coded) assert.ok(key in zh, key);
});

test('no key is unused', () => {
  assert.deepEqual(Object.keys(zh).filter((key) => !isUsed(key)), []);
});

test('a code without words is said in general words, never shown', () => {
  for (const voice of [voiceFor('zh-CN'), voiceFor('en')]) {
    for (const family of families) {
      const text = voice.sayCode(family, 'some.new_code', { figure: 'X' });
      assert.ok(!/new_code|\{|undefined/.test(text), text);
    }
  }
});
