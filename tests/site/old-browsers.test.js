import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import compat from 'eslint-plugin-compat';
import es from 'eslint-plugin-es-x';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Of the rules that find a method by its name alone: what these browsers have, or what is also the name of another. */
const allowed = [
  'no-string-prototype-replaceall',
  'no-array-prototype-at',
  'no-string-prototype-at',
  ...Object.keys(es.rules).filter((rule) => rule.startsWith('no-iterator-prototype-')),
];
const callOfAt = { selector: 'CallExpression > MemberExpression[property.name="at"]', message: 'at() came in 2021' };

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  allowInlineConfig: false,
  baseConfig: [
    { ignores: ['!build/'] },
    es.configs['flat/restrict-to-es2020'],
    compat.configs['flat/recommended'],
    {
      settings: { 'es-x': { aggressive: true } },
      languageOptions: { ecmaVersion: 2025, sourceType: 'module' },
      rules: {
        ...Object.fromEntries(allowed.map((rule) => [`es-x/${rule}`, 'off'])),
        'no-restricted-syntax': ['error', callOfAt],
      },
    },
  ],
});

test('the built scripts have only the syntax and calls of the oldest browsers that are served', async () => {
  const results = await eslint.lintFiles([
    'build/site/service-worker.js',
    'build/site/{mingbai-element,embed}.js',
    'build/site/assets/{index,after-answer,readings,en,provinces,beside,paint,tell-height}-*.js',
  ]);
  assert.ok(results.length >= 11);
  const findings = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${filePath.slice(root.length)}:${line}:${column} ${ruleId}: ${message}`),
  );
  assert.deepEqual(findings, []);
});

test('what came later is found', async () => {
  const [{ messages }] = await eslint.lintText('structuredClone([1].at(0)); class A { #a = 1; }', { filePath: 'later.js' });
  const rules = new Set(messages.map(({ ruleId }) => ruleId));
  assert.ok(rules.isSupersetOf(new Set(['compat/compat', 'no-restricted-syntax', 'es-x/no-class-instance-fields'])));
});

test('the engine as plain JavaScript has only their syntax', async () => {
  const parser = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    allowInlineConfig: false,
    baseConfig: [{ ignores: ['!build/'] }, { languageOptions: { ecmaVersion: 2020, sourceType: 'module' } }],
  });
  const [{ messages }] = await parser.lintFiles('build/site/assets/script-*.js');
  assert.deepEqual(messages, []);
});
