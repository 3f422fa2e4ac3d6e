import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { runInContext } from 'node:vm';
import { filesIn } from './files-in.js';
import { openHost, strictWebAssemblyOf, webAssemblyOf } from './host.js';
import { answersOf, expected, shipped, wasm } from './shipped.js';

const libraries = [
  { file: wasm, library: '2.13.0' },
  { file: `${wasm}.br`, library: '2.14.0' },
  { file: `${wasm}.br`, library: '3.5.8' },
];
const hosts = [
  { name: 'a mini-program', open: webAssemblyOf },
  { name: 'a mini-program on an iPhone', open: strictWebAssemblyOf },
];

test('there are cases, and each has a native answer', () => {
  assert.ok(expected.length > 1000);
  assert.ok(expected.every(({ answer }) => answer.startsWith('{')));
});

for (const { file, library } of libraries) {
  for (const { name, open } of hosts) {
    test(`in ${name} of base library ${library}, ${file} answers every case with the native bytes`, async () => {
      const webAssembly = open(shipped);
      const answers = await answersOf(openHost({ folder: shipped, library, webAssembly }));
      for (const [place, { id, answer }] of expected.entries()) assert.equal(answers[place], answer, id);
      assert.deepEqual(webAssembly.opened, [`/${file}`]);
    });
  }
}

for (const folder of filesIn(shipped).filter((file) => file.endsWith('/index.json')).map(dirname)) {
  test(`the component ${folder} registers itself, with nothing else than a mini-program has`, () => {
    const host = openHost({ folder: shipped, library: '3.5.8', webAssembly: webAssemblyOf(shipped) });
    host.require(`./${folder}/index.js`);
    assert.equal(host.components.length, 1);
  });
}

test('the host has nothing that a mini-program lacks', async () => {
  const { context, require } = openHost({ folder: shipped, library: '3.5.8' });
  for (const name of ['WebAssembly', 'Intl', 'BigInt', 'TextDecoder', 'URL', 'fetch', 'process', 'Buffer']) {
    assert.equal(runInContext(`typeof ${name}`, context), 'undefined', name);
  }
  assert.throws(() => runInContext('eval("1")', context), { name: /EvalError|ReferenceError/ });
  assert.throws(() => runInContext('(() => {}).constructor("return 1")', context), { name: 'EvalError' });
  assert.throws(() => runInContext('wx.request({})', context), /wx\.request is not allowed/);
  assert.throws(() => require('../package.json'), /is not defined/);
});

for (const [name, hex, call] of [
  ['a Global that leaves a module', '0606017f0041000b 070501016703 00', () => {}],
  ['a number that needs BigInt', '0105016000017e 03020100 07050101660000 0a06010400 42000b', ({ f }) => f()],
]) {
  test(`the host of iPhones refuses ${name}`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'mingbai-'));
    t.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'a.wasm'), Buffer.from(`0061736d01000000${hex.replaceAll(' ', '')}`, 'hex'));
    const open = async () => call((await strictWebAssemblyOf(folder).instantiate('/a.wasm')).instance.exports);
    await assert.rejects(open, /cannot be exported|only numbers pass/);
  });
}
