// The house of the engine: each folder of rules/src uses itself and those before it, files do not include each other in
// a circle, and none grows beyond what one can read.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../rules/', import.meta.url));
/** In the order in which data flows, as rules/README.md draws it. */
const folders = ['text', 'policy', 'situation', 'plan', 'reckon', 'answer', 'other', 'write'];
const mostFloors = 19;
const mostLines = 300;

const files = readdirSync(join(root, 'src'), { recursive: true }).filter((name) => /\.[ch]pp$/.test(name));
const textOf = (name) => readFileSync(join(root, 'src', name), 'utf8');
const includes = new Map(
  files.map((name) => [name, [...textOf(name).matchAll(/^#include "(?!mingbai\/)(.+)"$/gm)].map(([, included]) => included)]),
);
const folderOf = (name) => name.split('/')[0];

/** On how many floors a file stands on those that it includes; throws where they include each other in a circle. */
function floorsOf(name, above = []) {
  assert(!above.includes(name), `a circle: ${[...above, name].join(' → ')}`);
  const below = includes.get(name) ?? [];
  return 1 + Math.max(0, ...below.map((included) => floorsOf(included, [...above, name])));
}

test('every folder is one of those that the data passes', () => {
  assert.deepEqual(new Set(files.map(folderOf)), new Set(folders));
  assert.deepEqual(
    [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| `(\w+)\/` \|/gm)].map(([, folder]) => folder),
    folders,
  );
});

test('no arrow runs back', () => {
  const back = [...includes].flatMap(([name, included]) =>
    included
      .filter((other) => folders.indexOf(folderOf(other)) > folders.indexOf(folderOf(name)))
      .map((other) => `${name} includes ${other}`),
  );
  assert.deepEqual(back, []);
});

test('every file that is included is there', () => {
  const missing = [...includes].flatMap(([name, included]) =>
    included.filter((other) => !includes.has(other)).map((other) => `${name} includes ${other}`),
  );
  assert.deepEqual(missing, []);
});

test('files stand on few floors', () => {
  const tooHigh = files.filter((name) => floorsOf(name) > mostFloors).map((name) => `${name}: ${floorsOf(name)}`);
  assert.deepEqual(tooHigh, []);
});

test('files are short', () => {
  const tooLong = files.map((name) => [name, textOf(name).split('\n').length - 1]).filter(([, lines]) => lines > mostLines);
  assert.deepEqual(tooLong, []);
});
