import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as turn } from 'node:timers/promises';
import { simulated } from './simulated.js';

// The shipped components, each by itself, as they are compiled by WeChat's own compiler.

const field = {
  taker: 'entry',
  path: '/care/0/cost/total',
  control: 'text',
  label: '一共花了多少（元）',
  about: '',
  hint: '账单上的合计。',
  fault: '',
  spoken: '一共花了多少（元）',
  value: '200',
  isTyping: false,
  shown: '',
  choices: [],
  index: 0,
  keyboard: 'digit',
  from: '2024-01-01',
  clear: '',
};
const choices = [
  { value: '', label: '不知道', hint: '', checked: false },
  { value: 'county', label: '县级', hint: '县医院', checked: true },
];
const drawn = (changes) => simulated('field', { field: { ...field, ...changes } }, ['pick', 'type', 'leave']);
const { taker, path } = field;

test('a text field tells what is typed, and that typing has ended', async () => {
  const { told, raise, text } = drawn({});
  assert.equal(text(), '一共花了多少（元）账单上的合计。');
  await raise('.box', 'input', { value: '210' });
  await raise('.box', 'blur', { value: '210' });
  assert.deepEqual(told, [
    ['type', { taker, path, value: '210' }],
    ['leave', { taker, path, value: '' }],
  ]);
});

/** A text field, and what was written into it one after another. */
function written(value) {
  const { component, raise } = drawn({ value });
  const texts = [component.data.text];
  const { setData } = component.instance;
  component.instance.setData = function (data, done) {
    if ('text' in data) texts.push(data.text);
    return setData.call(this, data, done);
  };
  const redraw = async (changes) => {
    component.setData({ field: { ...field, ...changes } });
    await turn();
  };
  return { texts, redraw, type: (typed) => raise('.box', 'input', { value: typed }) };
}

test('what is being typed is not written over by what is drawn meanwhile', async () => {
  const { texts, redraw, type } = written('2');
  await type('210');
  await redraw({ value: '21', isTyping: true });
  assert.deepEqual(texts, ['2']);
  await redraw({ value: '210' });
  assert.deepEqual(texts, ['2', '210']);
});

test('another field in its place begins with its own text, also where that was the last one written', async () => {
  const { texts, redraw, type } = written('');
  await type('350');
  await redraw({ path: '/care/0/cost/in_policy', value: '' });
  assert.deepEqual(texts, ['', '350', '']);
  await redraw({ path: '/care/0/cost/in_policy', value: '7' });
  assert.deepEqual(texts, ['', '350', '', '7']);
});

test('a fault stands beside its field', () => {
  const { text, find } = drawn({ fault: '请只写数字。', spoken: '一共花了多少（元） 请只写数字。' });
  assert.equal(text(), '一共花了多少（元）请只写数字。账单上的合计。');
  assert.ok(find('.box').dom.className.includes('faulty'));
});

test('a day is told as it was picked, and can be taken back', async () => {
  const { told, raise, text } = drawn({ control: 'date', value: '2024-03-01', shown: '2024 年 3 月 1 日', clear: '清掉' });
  assert.match(text(), /2024 年 3 月 1 日.*清掉/);
  await raise('.grow', 'change', { value: '2024-03-02' });
  await raise('.link', 'tap');
  assert.deepEqual(told, [
    ['pick', { taker, path, value: '2024-03-02' }],
    ['pick', { taker, path, value: '' }],
  ]);
});

test('of a list the value that was picked is told, not its place', async () => {
  const { told, raise } = drawn({ control: 'select', choices, index: 1, shown: '县级', value: 'county', about: '' });
  await raise('.control', 'change', { value: '0' });
  await raise('.control', 'change', { value: 1 });
  assert.deepEqual(told.map(([, { value }]) => value), ['', 'county']);
});

test('one of a few, and several of them', async () => {
  const one = drawn({ control: 'choice', choices, value: 'county' });
  assert.equal(one.text(), '一共花了多少（元）账单上的合计。 不知道 县级 县医院');
  assert.ok(one.find('.chosen').dom.textContent.includes('县级'));
  await one.raise('.choices', 'change', { value: 'county' });
  assert.deepEqual(one.told, [['pick', { taker, path, value: 'county' }]]);
});

/** Boxes of which some are ticked, and which of them was told to be ticked or not any more. */
function boxes(...ticked) {
  const all = (now) => ['a', 'b', '-'].map((value) => ({ value, label: value, hint: '', checked: now.includes(value) }));
  const { told, raise, component } = drawn({ control: 'identities', choices: all(ticked) });
  return {
    values: () => told.map(([, { value }]) => value),
    tick: (...now) => raise('.choices', 'change', { value: now }),
    redraw: (...now) => component.setData({ field: { ...field, control: 'identities', choices: all(now) } }),
  };
}

test('of several that hold the one that is ticked or not any more is told', async () => {
  const { values, tick, redraw } = boxes('a');
  await tick('a', 'b');
  redraw('a', 'b');
  await tick('b');
  redraw('b');
  await tick('b', '-');
  assert.deepEqual(values(), ['b', 'a', '-']);
});

test('also before what follows from it is drawn', async () => {
  const { values, tick } = boxes('-');
  await tick('-', 'a');
  await tick('-', 'a', 'b');
  assert.deepEqual(values(), ['a', 'b']);
});

test('also once that is drawn and not yet seen', async () => {
  const { values, tick, redraw } = boxes('-');
  await tick('-', 'a');
  redraw('a');
  await tick('-', 'a', 'b');
  assert.deepEqual(values(), ['a', 'b']);
});

test('a sentence leads to the step of its clause, where there is one', async () => {
  const leading = simulated('said', { said: { text: '医保付 75 元。', clause: '第二部分', step: 'care-0-step-1' } }, ['press']);
  await leading.raise('.clause', 'tap');
  assert.deepEqual(leading.told, [['press', { act: 'step', value: 'care-0-step-1' }]]);
  const plain = simulated('said', { said: { text: '按一个算。', clause: '第二部分', step: '' } }, ['press']);
  await plain.raise('.clause', 'tap');
  assert.deepEqual(plain.told, []);
});

test('a sum stands as on paper', () => {
  const lines = [
    { sign: '', name: '可以按比例报的费用', value: '¥150.00' },
    { sign: '×', name: '比例', value: '50%' },
    { sign: '=', name: '医保付', value: '¥75.00' },
  ];
  const { text, find } = simulated('sum', { lines }, []);
  assert.equal(text(), '可以按比例报的费用¥150.00× 比例50%= 医保付¥75.00');
  assert.match(find('.result').dom.textContent, /^= 医保付/);
});

test('figures of the same name all stand, also once they are others', () => {
  const line = (value) => ({ sign: '', name: '医保付', value });
  const { component, text } = simulated('sum', { lines: [line('¥75.00'), line('¥20.00')] }, []);
  assert.equal(text(), '医保付¥75.00 医保付¥20.00');
  component.setData({ lines: [line('¥60.00'), line('¥75.00'), line('¥20.00')] });
  assert.equal(text(), '医保付¥60.00 医保付¥75.00 医保付¥20.00');
});

test('where nothing opens modules the estimator says so before it could do anything else', async () => {
  globalThis.wx = { getAppBaseInfo: () => ({ SDKVersion: '2.10.0', fontSizeSetting: 23 }) };
  const { component, text, find } = simulated('estimator', {}, ['change']);
  assert.match(text(), /^普通版.*正在准备，请稍等。$/);
  assert.ok(find('.elder'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.match(text(), /微信版本太旧.*请把微信更新到最新版本/);
  component.detach();
});

test('the size of text that was set meanwhile is taken once the page is seen again, a view that was chosen stays', async () => {
  const set = (size) => (globalThis.wx = { getAppBaseInfo: () => ({ SDKVersion: '2.10.0', fontSizeSetting: size }) });
  set(16);
  const { component, find, raise } = simulated('estimator', {}, []);
  const look = () => ({ isElder: Boolean(find('.elder')), size: component.data.textSize });
  const setAndReturn = (size) => {
    set(size);
    component.triggerPageLifeTime('show');
  };
  assert.deepEqual(look(), { isElder: false, size: 18 });
  setAndReturn(23);
  assert.deepEqual(look(), { isElder: true, size: 26 });
  await raise('.quiet', 'tap');
  assert.deepEqual(look(), { isElder: false, size: 26 });
  setAndReturn(30);
  assert.deepEqual(look(), { isElder: false, size: 34 });
  component.detach();
});
