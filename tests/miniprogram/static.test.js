import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import es from 'eslint-plugin-es-x';
import { root } from '../wasm/support.js';
import { builtIns, hostGlobals, wxMethods } from './allowed.js';
import { bytesIn, filesIn } from './files-in.js';
import { shipped, wasm } from './shipped.js';

const files = filesIn(shipped);
const withSuffix = (...suffixes) => files.filter((file) => suffixes.includes(extname(file)));
const sizeOf = (file) => statSync(join(shipped, file)).size;

test('only files that WeChat uploads', () => {
  assert.deepEqual(files.filter((file) => !/\.(js|json|wxml|wxss|wasm|wasm\.br)$/.test(file)), []);
});

test('it fits: the whole in half of a main package, each script in what the developer tools compile', () => {
  assert.ok(bytesIn(shipped) < 1024 * 1024);
  for (const file of withSuffix('.js')) assert.ok(sizeOf(file) < 500 * 1024, file);
});

test('the module exports what every host takes, and imports nothing but calls', () => {
  const module = new WebAssembly.Module(readFileSync(join(shipped, wasm)));
  assert.deepEqual(new Set(WebAssembly.Module.exports(module).map(({ kind }) => kind)), new Set(['function', 'memory', 'table']));
  assert.deepEqual(new Set(WebAssembly.Module.imports(module).map(({ kind }) => kind)), new Set(['function']));
});

/** Beside `wasm2js`, which the build of the module has found. */
const [, binaryen] = /^WASM2JS:FILEPATH=(.*)$/m.exec(readFileSync(join(root, 'build/wasm/CMakeCache.txt'), 'utf8'));
const complaint = (file) => spawnSync(join(dirname(binaryen), 'wasm-opt'), ['--mvp-features', file], { encoding: 'utf8' });

test('the module is WebAssembly as it first was', () => {
  const { status, stderr } = complaint(join(shipped, wasm));
  assert.equal(status, 0, stderr);
});

test('what WebAssembly got later is found', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const signExtension = '0061736d01000000 010401600000 03020100 0a08010600 4100 c0 1a 0b'; // i32.const 0, i32.extend8_s, drop
  writeFileSync(join(folder, 'later.wasm'), Buffer.from(signExtension.replaceAll(' ', ''), 'hex'));
  const { status, stderr } = complaint(join(folder, 'later.wasm'));
  assert.notEqual(status, 0);
  assert.match(stderr, /all used features should be allowed/);
});

const forbidden = (selector, message) => ({ selector, message });
/** What ECMAScript 2018 knows and not every host. */
const unknown = ['Intl', 'SharedArrayBuffer', 'Atomics', 'eval', 'escape', 'unescape'];

/** Of the rules that find a method by its name alone: what is also the name of another. */
const allowed = [
  'no-array-prototype-at',
  'no-string-prototype-at',
  ...Object.keys(es.rules).filter((rule) => rule.startsWith('no-iterator-prototype-')),
];

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  allowInlineConfig: false,
  baseConfig: [
    { ignores: ['!build/'] },
    es.configs['flat/restrict-to-es2019'],
    {
      settings: { 'es-x': { aggressive: true } },
      languageOptions: {
        ecmaVersion: 2018,
        sourceType: 'commonjs',
        globals: {
          ...Object.fromEntries(unknown.map((name) => [name, 'off'])),
          ...Object.fromEntries([...builtIns, ...hostGlobals].map((name) => [name, 'readonly'])),
        },
      },
      rules: {
        ...Object.fromEntries(allowed.map((rule) => [`es-x/${rule}`, 'off'])),
        'es-x/no-regexp-lookbehind-assertions': 'error', // they came with iOS 16.4
        'no-undef': ['error', { typeof: true }],
        'no-eval': 'error',
        'no-implied-eval': 'error',
        'no-new-func': 'error',
        'no-restricted-syntax': [
          'error',
          forbidden('CallExpression[callee.name="require"]:not([arguments.0.value=/^\\.{1,2}\\u002f.*\\.js$/])', 'require of no plain path'),
          forbidden('CallExpression > MemberExpression[property.name="at"]', 'at() came with iOS 15.4'),
          forbidden(`MemberExpression[object.name="wx"]:not([property.name=/^(${wxMethods.join('|')})$/])`, 'call of WeChat'),
          forbidden('MemberExpression[object.name="wx"][computed=true]', 'call of WeChat by a made-up name'),
          forbidden('Identifier[name="wx"]:not(MemberExpression > Identifier)', 'WeChat under another name'),
        ],
      },
    },
  ],
});

const findingsOf = (results) =>
  results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${relative(shipped, filePath)}:${line}:${column} ${ruleId}: ${message}`),
  );

test('scripts have only the syntax and names that every host knows, and call nothing of WeChat that is asked about', async () => {
  const results = await eslint.lintFiles([join(shipped, '**/*.js')]);
  assert.equal(results.length, withSuffix('.js').length);
  assert.deepEqual(findingsOf(results), []);
});

for (const [code, rule] of [
  ['const a = b?.c;', undefined],
  ['import("./a.js")', undefined],
  ['"".replaceAll("a", "")', 'es-x/no-string-prototype-replaceall'],
  ['"".matchAll(/a/g)', 'es-x/no-string-prototype-matchall'],
  ['[].findLast(() => true)', 'es-x/no-array-prototype-findlast-findlastindex'],
  ['Object.hasOwn({}, "a")', 'es-x/no-object-hasown'],
  ['Promise.any([])', 'es-x/no-promise-any'],
  ['/(?<=a)b/.test("")', 'es-x/no-regexp-lookbehind-assertions'],
  ['/(?<!a)b/.test("")', 'es-x/no-regexp-lookbehind-assertions'],
  ['new RegExp("(?<=a)b").test("")', 'es-x/no-regexp-lookbehind-assertions'],
  ['new Function("1")', 'no-new-func'],
  ['eval("1")', 'no-eval'],
  ['new Intl.NumberFormat()', 'no-undef'],
  ['WebAssembly.compile()', 'no-undef'],
  ['require("./" + module.id)', 'no-restricted-syntax'],
  ['require("another")', 'no-restricted-syntax'],
  ['wx.login()', 'no-restricted-syntax'],
  ['wx[module.id]()', 'no-restricted-syntax'],
  ['module.a = wx', 'no-restricted-syntax'],
]) {
  test(`found in scripts: ${code}`, async () => {
    const [{ messages }] = await eslint.lintText(code, { filePath: 'found.js' });
    assert.ok(messages.length > 0);
    if (rule) assert.ok(messages.some(({ ruleId }) => ruleId === rule), JSON.stringify(messages));
  });
}

test('nothing that is drawn comes from the network or asks for more than a share', () => {
  for (const file of withSuffix('.wxml', '.wxss')) {
    const text = readFileSync(join(shipped, file), 'utf8');
    assert.doesNotMatch(text, /https?:|<web-view|@import\s+url/, file);
    for (const [, type] of text.matchAll(/open-type="([^"]*)"/g)) assert.equal(type, 'share', file);
  }
});

const templates = withSuffix('.wxml').map((file) => ({ file, text: readFileSync(join(shipped, file), 'utf8') }));
const inTemplates = (pattern) =>
  templates.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([, found]) => ({ file, found })));

test('what stands in a list is known by what only it has, or by its place', () => {
  const unique = ['act', 'code', 'id', 'kind', 'number', 'path', 'value'];
  const keys = inTemplates(/wx:key="([^"]*)"/g);
  assert.ok(keys.length > 0);
  assert.deepEqual(keys.filter(({ found }) => !unique.includes(found)), []);
});

/**
 * The attributes for screen readers that WeChat lists, from base library 2.7.1 where pages are drawn by a web view:
 * https://developers.weixin.qq.com/miniprogram/dev/component/aria-component.html
 */
const ariaAttributes = `activedescendant atomic autocomplete busy checked colcount colindex colspan controls current
  describedby details disabled dropeffect errormessage expanded flowto grabbed haspopup hidden invalid keyshortcuts label
  labelledby level live modal multiline multiselectable orientation owns placeholder posinset pressed readonly relevant
  required role roledescription rowcount rowindex rowspan selected setsize sort valuemax valuemin valuenow valuetext`.split(/\s+/);

/**
 * For roles WeChat refers to ARIA's, and says that some may do nothing on a phone. These do not carry a meaning alone:
 * `heading`, `main` and `region` are for moving about, and a live region has `aria-live` of its own.
 */
const ariaRoles = ['alert', 'button', 'heading', 'img', 'main', 'region', 'status'];

test('screen readers are told only by attributes and roles that WeChat knows', () => {
  const attributes = inTemplates(/\baria-([\w-]+)/g);
  assert.ok(attributes.length > 0);
  assert.deepEqual(attributes.filter(({ found }) => !ariaAttributes.includes(found)), []);
  const roles = inTemplates(/\baria-role="([^"]*)"/g).flatMap(({ file, found }) => {
    const given = found.startsWith('{{') ? [...found.matchAll(/[?:] *'(\w*)'/g)].map(([, role]) => role) : [found];
    return given.map((role) => ({ file, role }));
  });
  assert.deepEqual(roles.filter(({ role }) => role !== '' && !ariaRoles.includes(role)), []);
  assert.deepEqual(inTemplates(/\s(role)=/g), []);
});
