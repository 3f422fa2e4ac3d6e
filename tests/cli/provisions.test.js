import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { mingbai, root } from './support.js';

const folder = join(root, 'tests/provisions');
const provisions = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

const { status, documents } = mingbai(['catalogue', '--provisions']);
const listed = documents[0]?.provisions ?? [];

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const sorted = (items) => items.map((item) => JSON.stringify(item)).sort();

/** Whether an item has all that is expected of it; lists in any order, values as numbers. */
function matches(expected, item) {
  return Object.entries(expected).every(([key, value]) => {
    const got = item?.[key];
    if (isObject(value)) return matches(value, got);
    if (Array.isArray(value)) return Array.isArray(got) && sorted(got).join() === sorted(value).join();
    if (key === 'value') return typeof got === 'string' && Number(got) === Number(value);
    return got === value;
  });
}

test('the catalogue lists provisions', () => {
  assert.equal(status, 0);
  assert.ok(listed.length >= provisions.length);
});

test('187 provisions of the documents can be reckoned with or are honest holes', () => {
  assert.equal(provisions.length, 187);
  assert.equal(new Set(provisions.map(({ id }) => id)).size, 187);
});

for (const { id, says, found } of provisions) {
  test(`${id}: ${says}`, () => {
    assert.ok(
      listed.some((item) => matches(found, item)),
      JSON.stringify(found),
    );
  });
}
