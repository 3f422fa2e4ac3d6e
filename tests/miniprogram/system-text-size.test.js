import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemTextSize } from '../../web/miniprogram/source/system-text-size.ts';

const usual = 16;
const tells = (fontSizeSetting) => () => ({ fontSizeSetting });
const fails = () => {
  throw new Error('getAppBaseInfo:fail');
};

/** What is of no use, from a host that has the method. */
const useless = {
  fails,
  'answers nothing': () => undefined,
  'tells nothing of it': () => ({}),
  'tells null': tells(null),
  'tells 0': tells(0),
  'tells an empty text': tells(''),
  'tells a word': tells('large'),
};

function sizeWith(wx) {
  globalThis.wx = wx;
  return systemTextSize();
}

test('what a current base library tells is taken, whatever the older method would tell', () => {
  assert.equal(sizeWith({ getAppBaseInfo: tells(22) }), 22);
  assert.equal(sizeWith({ getAppBaseInfo: tells(22), getSystemInfoSync: tells(17) }), 22);
  assert.equal(sizeWith({ getAppBaseInfo: tells(22), getSystemInfoSync: fails }), 22);
});

test('what an older base library tells is taken', () => {
  assert.equal(sizeWith({ getSystemInfoSync: tells(22) }), 22);
});

test('a size may be told as text', () => {
  assert.equal(sizeWith({ getAppBaseInfo: tells('22') }), 22);
  assert.equal(sizeWith({ getSystemInfoSync: tells('17.5') }), 17.5);
});

test('where neither method is there, the usual size is taken', () => {
  assert.equal(sizeWith({}), usual);
});

for (const [name, method] of Object.entries(useless)) {
  test(`where a method ${name}, the other is asked, and then the usual size taken`, () => {
    assert.equal(sizeWith({ getAppBaseInfo: method, getSystemInfoSync: tells(22) }), 22);
    assert.equal(sizeWith({ getAppBaseInfo: method, getSystemInfoSync: method }), usual);
    assert.equal(sizeWith({ getAppBaseInfo: method }), usual);
    assert.equal(sizeWith({ getSystemInfoSync: method }), usual);
  });
}
