import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { MingbaiError, createEstimator, faultsOf, visit } from './support.js';

const estimator = await createEstimator();
const faults = (situation) => faultsOf(() => estimator.estimate(situation));
const nested = (depth) => {
  let value = [];
  for (let level = 1; level < depth; level++) value = [value];
  return value;
};
const repeat = (depth, open, close) => open.repeat(depth) + close.repeat(depth);

afterEach(() => assert.equal(estimator.estimate(visit()).totals.fund.low, '75.00', 'the estimator still answers'));

test('faults come as a typed error with code, pointer and message', () => {
  assert.throws(
    () => estimator.estimate({ region: '999999' }),
    (error) => {
      assert.ok(error instanceof MingbaiError && error instanceof Error);
      assert.equal(error.name, 'MingbaiError');
      const codes = Object.fromEntries(error.errors.map(({ code, path }) => [path, code]));
      assert.deepEqual(codes, { '/region': 'unknown_region', '/benefit_year': 'missing_field' });
      for (const { message } of error.errors) assert.match(message, /\S/);
      return true;
    },
  );
});

for (const [name, cost, code] of [
  ['NaN', NaN, 'bad_amount'],
  ['Infinity', Infinity, 'bad_amount'],
  ['-Infinity', -Infinity, 'bad_amount'],
  ['1e21', 1e21, 'bad_amount'],
  ['1e-7', 1e-7, 'bad_amount'],
  ['0.1 + 0.2', 0.1 + 0.2, 'bad_amount'],
  ['Number.MAX_SAFE_INTEGER', Number.MAX_SAFE_INTEGER, 'out_of_range'],
  ['a negative number', -0.01, 'out_of_range'],
  ['a bigint', 200n, 'wrong_type'],
  ['a function', () => 200, 'wrong_type'],
  ['a symbol', Symbol('200'), 'wrong_type'],
  ['null', null, 'wrong_type'],
  ['a boxed number', Object(200), 'wrong_type'],
  ['a date', new Date(0), 'wrong_type'],
  ['a map', new Map([['yuan', 200]]), 'wrong_type'],
  ['a lone surrogate', '\ud800', 'bad_amount'],
]) {
  test(`an amount that is ${name}`, () => assert.deepEqual(faults(visit(cost)), [`${code} /care/0/cost/in_policy`]));
}

test('undefined is absent and -0 is 0', () => {
  const { cost: _, ...bill } = visit().care[0];
  const absent = estimator.estimate({ ...visit(), care: [{ ...bill, cost: undefined }] });
  assert.deepEqual(absent, estimator.estimate({ ...visit(), care: [bill] }));
  assert.equal(estimator.estimate({ ...visit(), used: undefined }).totals.fund.low, '75.00');
  assert.equal(estimator.estimate(visit(-0)).totals.fund.high, '0.00');
});

for (const [name, situation] of [
  ['undefined', undefined],
  ['null', null],
  ['a number', 5],
  ['a bigint', 5n],
  ['a function', () => {}],
  ['an array', []],
  [
    'a cycle of arrays',
    (() => {
      const cycle = [];
      cycle.push(cycle);
      return cycle;
    })(),
  ],
]) {
  test(`a situation that is ${name}`, () => assert.match(faults(situation)[0], /^(wrong_type|too_large) $/));
}

test('a cyclic object', () => {
  const situation = visit();
  situation.person = situation;
  assert.deepEqual(faults(situation), ['too_large ']);
});

test('lone surrogates in ids and keys', () => {
  const situation = visit();
  situation.care[0].institution.id = '\udc00\ud800';
  assert.equal(estimator.estimate(situation).totals.fund.low, '75.00');
  assert.equal(faults({ ...visit(), '\ud800': 1 }).length, 1);
});

test('institutions whose ids differ only in a lone surrogate are not one institution', () => {
  const bill = (id) => ({ ...visit().care[0], institution: { id, class: 'county' } });
  const two = (a, b) => estimator.estimate({ ...visit(), care: [bill(a), bill(b)] }).totals.fund.low;
  assert.equal(two('a', 'b'), '150.00');
  assert.notEqual(two('\ud800', '\ud801'), two('a', 'a'));
});

test('keys that JavaScript objects inherit or treat apart', () => {
  const keys = '{"region":"410700","benefit_year":2024,"__proto__":1,"constructor":2,"hasOwnProperty":3}';
  const expected = ['unknown_field /__proto__', 'unknown_field /constructor', 'unknown_field /hasOwnProperty'];
  assert.deepEqual(faults(keys), expected);
  assert.deepEqual(faults(JSON.parse(keys)), expected);
});

test('a getter that throws and a proxy that misleads throw what they throw', () => {
  const trap = {
    get region() {
      throw new RangeError('mine');
    },
  };
  assert.throws(() => estimator.estimate(trap), RangeError);
  const proxy = new Proxy(visit(), {
    ownKeys: () => ['region', 'region2'],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
  assert.throws(() => estimator.estimate(proxy));
});

test('the same depth is too deep as an object and as text', () => {
  for (const depth of [31, 32, 33, 34]) {
    assert.deepEqual(faults(nested(depth)), faults(JSON.stringify(nested(depth))), `${depth} levels`);
  }
});

test('10,000 brackets and 10,000 nested objects', () => {
  assert.deepEqual(faults('['.repeat(10_000)), ['too_large ']);
  assert.deepEqual(faults(repeat(10_000, '[', ']')), ['too_large ']);
  assert.deepEqual(faults(repeat(10_000, '{"a":', '}')), ['too_large ']);
  assert.deepEqual(faults(nested(10_000)), ['too_large ']);
  let object = {};
  for (let level = 0; level < 10_000; level++) object = { person: object };
  assert.deepEqual(faults(object), ['too_large ']);
});

test('50 MB of text, bytes or object', () => {
  const length = 50 << 20;
  assert.deepEqual(faults('x'.repeat(length)), ['too_large ']);
  assert.deepEqual(faults('医'.repeat(length)), ['too_large ']);
  assert.deepEqual(faults(new Uint8Array(length)), ['too_large ']);
  assert.deepEqual(faults({ ...visit(), region: 'x'.repeat(length) }), ['too_large ']);
  assert.deepEqual(
    faultsOf(() => estimator.addPolicies('x'.repeat(length))),
    ['too_large '],
  );
  assert.ok(faultsOf(() => estimator.form('x'.repeat(length), 2024)).length > 0);
});

test('just over and just under the longest text', () => {
  const padded = (length) => JSON.stringify(visit()).padEnd(length);
  assert.deepEqual(faults(padded((1 << 20) + 1)), ['too_large ']);
  assert.deepEqual(faults(padded(1 << 20)), []);
});

test('arrays and objects of a million entries', () => {
  assert.deepEqual(faults({ ...visit(), care: new Array(4e9) }), ['too_large ']);
  assert.deepEqual(faults({ ...visit(), care: Array(5e6).fill(null) }), ['too_large ']);
  assert.deepEqual(faults({ ...visit(), care: Array(401).fill(visit().care[0]) }), ['too_large /care']);
  assert.ok(
    faults({ ...visit(), ...Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`k${i}`, 1])) }).length > 0,
  );
});

test('objects that share their parts many times over', () => {
  let shared = {};
  for (let level = 0; level < 30; level++) shared = { a: shared, b: shared };
  assert.deepEqual(faults({ ...visit(), person: shared }), ['too_large ']);
});

test('bytes that are no UTF-8', () => {
  for (const bytes of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe6, 0x96]]) {
    assert.deepEqual(faults(Uint8Array.from([0x22, ...bytes, 0x22])), ['malformed_json ']);
  }
});

test('a form of a region or year that is not there', () => {
  assert.deepEqual(
    faultsOf(() => estimator.form('999999', 2024)),
    ['unknown_region /region'],
  );
  for (const year of [1899, 3000, 2024.5, NaN, Infinity, '2024', undefined, 2 ** 40]) {
    assert.deepEqual(
      faultsOf(() => estimator.form('410700', year)),
      ['out_of_range /benefit_year'],
      String(year),
    );
  }
});
