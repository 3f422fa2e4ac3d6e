import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lexer, parse, walk } from 'css-tree';
import { HtmlValidate } from 'html-validate';

const site = fileURLToPath(new URL('../../build/site/', import.meta.url));
const read = (file) => readFileSync(site + file, 'utf8');

/** A sheet with the first value of each custom property in its place: a value with `var()` cannot be judged. */
function withoutVariables(css) {
  const values = new Map();
  for (const [, name, value] of css.matchAll(/(--[\w-]+):([^;}]+)/g)) if (!values.has(name)) values.set(name, value);
  const put = (text) => text.replace(/var\((--[\w-]+)\)/g, (_, name) => put(values.get(name)));
  return put(css);
}

/** What is wrong in a sheet: what cannot be parsed, and at-rules, properties and values that CSS does not have. */
function cssFaults(css) {
  const faults = [];
  const tree = parse(withoutVariables(css), { onParseError: (error) => faults.push(error.formattedMessage) });
  const note = (error, where) => error && faults.push(`${error.message} in ${where}`);
  walk(tree, {
    visit: 'Atrule',
    enter({ name, prelude }) {
      note(lexer.matchAtrulePrelude(name, prelude).error, `@${name}`);
    },
  });
  walk(tree, {
    visit: 'Declaration',
    enter(declaration) {
      if (!declaration.property.startsWith('--')) note(lexer.matchDeclaration(declaration).error, declaration.property);
    },
  });
  return faults;
}

test('every built sheet is CSS', () => {
  const sheets = globSync('**/*.css', { cwd: site });
  assert.ok(sheets.length >= 2);
  for (const sheet of sheets) assert.deepEqual(cssFaults(read(sheet)), [], sheet);
  for (const wrong of ['p{colour:red}', 'p{color:12px}', '@medium print{p{color:red}}', 'p{color red}']) {
    assert.notDeepEqual(cssFaults(wrong), [], wrong);
  }
});

test('the built page is HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  const { results } = await validator.validateString(read('index.html'));
  const messages = results.flatMap((result) => result.messages);
  assert.deepEqual(messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`), []);
});
