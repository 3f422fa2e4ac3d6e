import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { faintPairs } from '../../web/site/theme/contrast.ts';
import { isTheme } from '../../web/site/theme/theme.ts';

const base = readFileSync(new URL('../../web/site/styles/base.css', import.meta.url), 'utf8');
const coloursIn = (rule) => Object.fromEntries([...rule.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name, colour]) => [name, colour]));
const [light, dark] = [...base.matchAll(/:root \{[^}]*\}/g)].map(([rule]) => coloursIn(rule));

test('a theme may set all colours that there are', () => {
  assert.equal(isTheme({ light, dark }), true);
  assert.equal(isTheme({ light: {}, dark: {} }), true);
});

test('a theme has colours of known names only, for light and dark', () => {
  const accent = (colour) => ({ light: { '--accent': colour }, dark: {} });
  for (const theme of [
    {},
    { light: {} },
    [],
    { light: {}, dark: {}, high: {} },
    { light: { '--font': '#000000' }, dark: {} },
    { light: { toString: '#000000' }, dark: {} },
    accent('#fff'),
    accent('#ffffff80'),
    accent('red'),
    accent('#000000; } body { display: none'),
    accent(null),
  ]) {
    assert.equal(isTheme(theme), false, JSON.stringify(theme));
  }
});

test('the usual colours can be read, and what cannot is found', () => {
  const faint = (colours) => faintPairs((name) => colours[name]);
  assert.deepEqual([faint(light), faint(dark)], [[], []]);
  const [pair, ...others] = faint({ ...light, '--accent': '#767676', '--ground': '#ffffff', '--on-accent': '#000000', '--tint': '#ffffff' });
  assert.deepEqual([pair, others], [undefined, []]);
  const [{ contrast, ...found }] = faint({ ...light, '--open': '#777777', '--open-tint': '#ffffff' });
  assert.deepEqual([found, contrast.toFixed(2)], [{ text: '--open', ground: '--open-tint' }, '4.48']);
});
