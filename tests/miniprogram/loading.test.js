import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openHost, webAssemblyOf } from './host.js';
import { shipped, wasm } from './shipped.js';

const path = `/${wasm}`;
const current = '3.5.8';

const engineIn = (options) => openHost({ folder: shipped, library: current, ...options }).require('./engine/index.js');

/** What keeps a host from loading the engine. */
async function faultOf(options) {
  const { loadEngine, ModuleFault } = engineIn(options);
  const fault = await loadEngine(path).then(() => null, (error) => error);
  assert.ok(fault instanceof ModuleFault, String(fault));
  return { kind: fault.kind, message: fault.message };
}

/** A copy of the package in which some files are others, or absent. */
function altered(t, changes) {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-'));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(shipped, folder, { recursive: true });
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), content);
  }
  return folder;
}

const emptyModule = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
const instances = { 'an instance': (instance) => instance, 'an object with an instance': (instance) => ({ instance }) };

for (const [name, answerOf] of Object.entries(instances)) {
  test(`the host may answer with ${name}`, async () => {
    const engine = await engineIn({ webAssembly: webAssemblyOf(shipped, answerOf) }).loadEngine(path);
    assert.match(engine.version, /^\d{4}-\d{2}-\d{2}-/);
  });
}

for (const [library, opened] of [
  ['2.13.0', [path]],
  ['2.13.99', [path]],
  ['2.14.0', [`${path}.br`]],
  ['2.14.1', [`${path}.br`]],
  ['2.9.5', [path]],
  ['3.0.0', [`${path}.br`]],
  ['10.0', [`${path}.br`]],
  [undefined, [`${path}.br`]],
]) {
  test(`base library ${library} opens ${opened}`, async () => {
    const webAssembly = webAssemblyOf(shipped);
    await engineIn({ library, webAssembly }).loadEngine(path);
    assert.deepEqual(webAssembly.opened, opened);
  });
}

for (const [name, content] of [['absent', null], ['cut off', readFileSync(join(shipped, `${wasm}.br`)).subarray(0, 5000)]]) {
  test(`where the compressed file is ${name}, the other is opened`, async (t) => {
    const webAssembly = webAssemblyOf(altered(t, { [`${wasm}.br`]: content }));
    await engineIn({ webAssembly }).loadEngine(path);
    assert.deepEqual(webAssembly.opened, [`${path}.br`, path]);
  });
}

test('the module may be anywhere in the app', async (t) => {
  const folder = altered(t, {});
  cpSync(join(folder, wasm), join(folder, 'elsewhere.wasm'));
  const webAssembly = webAssemblyOf(folder);
  await engineIn({ library: '2.13.0', webAssembly }).loadEngine('/elsewhere.wasm');
  assert.deepEqual(webAssembly.opened, ['/elsewhere.wasm']);
});

test('without WXWebAssembly the base library is too old', async () => {
  assert.deepEqual(await faultOf({ library: '2.12.3' }), {
    kind: 'library_too_old',
    message: 'library_too_old: Base library 2.12.3 has no WXWebAssembly.',
  });
});

test('files that are not there are unreadable, in the words of the host for each', async (t) => {
  const webAssembly = webAssemblyOf(altered(t, { [wasm]: null, [`${wasm}.br`]: null }));
  const { kind, message } = await faultOf({ webAssembly });
  assert.equal(kind, 'unreadable');
  assert.match(message, /mingbai-small\.wasm\.br: ENOENT.*; \/mingbai-small\.wasm: ENOENT/);
});

test('files that are no module are unreadable', async (t) => {
  const webAssembly = webAssemblyOf(altered(t, { [wasm]: 'text', [`${wasm}.br`]: 'text' }));
  const { kind, message } = await faultOf({ webAssembly });
  assert.equal(kind, 'unreadable');
  assert.match(message, /\.br: .+; .*\.wasm: .*magic/);
});

test('another module is unreadable', async (t) => {
  const { kind, message } = await faultOf({ webAssembly: webAssemblyOf(altered(t, { [wasm]: emptyModule })), library: '2.13.0' });
  assert.equal(kind, 'unreadable');
  assert.match(message, /^unreadable: \/mingbai-small\.wasm: /);
});

for (const [name, instantiate, words] of [
  ['throws', () => { throw new TypeError('not here'); }, 'not here'],
  ['rejects with its own message', () => Promise.reject({ errMsg: 'instantiate:fail' }), 'instantiate:fail'],
  ['rejects with text', () => Promise.reject('fail'), 'fail'],
  ['rejects with nothing', () => Promise.reject(), 'undefined'],
  ['answers nothing', () => Promise.resolve(), 'there is no instance'],
  ['answers without a promise', () => ({}), 'there is no instance'],
]) {
  test(`a host that ${name} makes the module unreadable`, async () => {
    assert.deepEqual(await faultOf({ library: '2.13.0', webAssembly: { instantiate } }), {
      kind: 'unreadable',
      message: `unreadable: ${path}: ${words}`,
    });
  });
}

test('a host that never answers is waited for so long and no longer', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const asked = [];
  const instantiate = (path) => {
    asked.push(path);
    setImmediate(() => t.mock.timers.tick(10_000));
    return new Promise(() => {});
  };
  const { kind } = await faultOf({ webAssembly: { instantiate }, setTimeout, clearTimeout });
  assert.equal(kind, 'no_answer');
  assert.deepEqual(asked, [`${path}.br`, path]);
});

test('no timer is left behind', async () => {
  const running = new Set();
  const timers = {
    setTimeout: () => { const timer = {}; running.add(timer); return timer; },
    clearTimeout: (timer) => running.delete(timer),
  };
  await engineIn({ webAssembly: webAssemblyOf(shipped), ...timers }).loadEngine(path);
  assert.equal(running.size, 0);
});

test('an engine is loaded once, and again where that failed', async () => {
  const good = webAssemblyOf(shipped);
  let isBroken = true;
  const instantiate = (...given) => (isBroken ? Promise.reject(new Error('busy')) : good.instantiate(...given));
  const { loadEngine } = engineIn({ webAssembly: { instantiate } });
  await assert.rejects(loadEngine(path), /busy/);
  isBroken = false;
  assert.equal(await loadEngine(path), await loadEngine(path));
  assert.equal(good.opened.length, 1);
});

for (const [name, content] of [['absent', null], ['cut off', 'module.exports = {"policies":['], ['empty', '']]) {
  test(`where the policies of every place are ${name}, they are what cannot be read`, async (t) => {
    const folder = altered(t, { 'policies/common.js': content });
    const { kind, message } = await faultOf({ folder, webAssembly: webAssemblyOf(folder) });
    assert.equal(kind, 'policies_unreadable');
    assert.match(message, /^policies_unreadable: ./);
  });
}

for (const [name, content] of [['absent', null], ['cut off', 'module.exports = {"policies":[']]) {
  test(`where the policies of a province are ${name}, they are what cannot be read, and other provinces can`, async (t) => {
    const folder = altered(t, { 'policies/410000.js': content });
    const { loadEngine, ModuleFault } = engineIn({ folder, webAssembly: webAssemblyOf(folder) });
    const engine = await loadEngine(path);
    const fault = await engine.load('410700').catch((error) => error);
    assert.ok(fault instanceof ModuleFault, String(fault));
    assert.equal(fault.kind, 'policies_unreadable');
    await engine.load('450000');
  });
}

test('the policies of a province are read when they are needed', async () => {
  const engine = await engineIn({ webAssembly: webAssemblyOf(shipped) }).loadEngine(path);
  assert.equal(engine.isLoaded('410700'), false);
  await engine.load('410700');
  assert.equal(engine.isLoaded('410700'), true);
  await assert.rejects(engine.load('990000'), /no policies of 990000/);
});
