import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answering, byLevel, counties, placesNamed } from '../../web/common/places.ts';
import { visitTest } from './visit-test.js';

const places = [
  { code: '110000', name: '北京市' },
  { code: '110101', name: '东城区' },
  { code: '410000', name: '河南省' },
  { code: '410700', name: '新乡市' },
  { code: '410702', name: '红旗区' },
  { code: '410721', name: '新乡县' },
];

test('the nearest region with documents answers for a place', () => {
  const catalogue = { regions: [{ region: '000000' }, { region: '410700' }] };
  const answers = (code) => answering(code, catalogue)?.region;
  assert.deepEqual(['410721', '410700', '410000', '110101'].map(answers), ['410700', '410700', '000000', '000000']);
});

test('regions go by level, the nation first', () => {
  const regions = ['450109', '450100', '640000', '000000', '210000'].map((region) => ({ region }));
  assert.deepEqual(byLevel(regions).map(({ region }) => region), ['000000', '210000', '640000', '450100', '450109']);
});

test('counties are those of a city, or of a province without cities', () => {
  assert.deepEqual(counties(places.slice(3), '410700').map(({ code }) => code), ['410702', '410721']);
  assert.deepEqual(counties(places.slice(1, 2), '110000').map(({ code }) => code), ['110101']);
  assert.deepEqual(counties(places.slice(3), '410000'), []);
});

test('a place is found by any part of its name, with where it lies', () => {
  assert.deepEqual(placesNamed('新乡', places).map(({ name }) => name), ['河南省新乡市', '河南省新乡市新乡县']);
  assert.deepEqual(placesNamed('旗', places), [{ code: '410702', name: '河南省新乡市红旗区' }]);
  assert.deepEqual([placesNamed(' ', places), placesNamed('上海', places)], [[], []]);
});

visitTest('a place is found by typing, and its county chosen below', async (visit) => {
  await visit.type('place-search', '新乡');
  assert.deepEqual(await visit.readAll('.found li'), ['河南省新乡市']);
  await visit.click('.found button');
  await visit.loaded();
  await visit.page.waitForSelector('[id="/region/county"]');
  assert.equal(await visit.value('/region/city'), '410700');
  assert.equal(await visit.value('place-search'), '');
  await visit.type('place-search', '红旗');
  await visit.click('.found button');
  await visit.drawn();
  assert.equal(await visit.value('/region/county'), '410702');
  assert.match(await visit.read('#place summary'), /河南省新乡市红旗区、2024 年/);
  assert.match(await visit.read('#place'), /这里没有当地自己的文件，按河南省新乡市的文件算。/);
  assert.notEqual(await visit.headline(), '');
});

visitTest('a municipality has its districts, and is answered by the nation', async (visit) => {
  await visit.pick('/region', '110000');
  await visit.page.waitForSelector('[id="/region/county"]');
  assert.equal(await visit.has('[id="/region/city"]'), false);
  await visit.pick('/region/county', '110101');
  assert.match(await visit.read('#place'), /按.*全国.*的文件算|按国家/);
  await visit.pick('/region/county', '');
  assert.equal(await visit.value('/region'), '110000');
});
