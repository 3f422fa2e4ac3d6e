import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { answer, cases, createScriptEstimator, createSmallEstimator, estimatorForTests, root } from './support.js';

const runner = join(root, 'build/release/tests/mingbai_cases');
const native = execFileSync(runner, ['--answers'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  .trimEnd()
  .split('\n');
const estimator = await estimatorForTests();

test('there are cases, and each has a native answer', () => {
  assert.ok(cases.length > 0);
  assert.equal(native.length, cases.length);
});

function answersAsNative(asked, form) {
  for (const [place, { id, name, documents }] of cases.entries()) {
    if (!(form in documents)) continue;
    const line = `{"case":${JSON.stringify(id)},"answer":${JSON.stringify(answer(asked, documents[form]))}}`;
    assert.equal(line, native[place], name);
  }
}

for (const form of ['object', 'text', 'bytes']) {
  test(`every case given as ${form} is answered with the native bytes`, () => answersAsNative(estimator, form));
}

test('the small module answers every case given as object with the native bytes', async () => {
  answersAsNative(await estimatorForTests(createSmallEstimator), 'object');
});

test('the small module as plain JavaScript answers every case given as object with the native bytes', async () => {
  answersAsNative(await estimatorForTests(createScriptEstimator), 'object');
});

test('an estimator keeps nothing: every case again, in the other order', () => {
  for (const [place, { id, documents }] of [...cases.entries()].reverse()) {
    const line = `{"case":${JSON.stringify(id)},"answer":${JSON.stringify(answer(estimator, documents.bytes))}}`;
    assert.equal(line, native[place]);
  }
});
