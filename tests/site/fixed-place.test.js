import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyEntry, textAt, withText } from '../../web/common/entry.ts';
import { differsWithin, isSettled, knownPlace, movedTo } from '../../web/common/fixed-place.ts';

const catalogue = {
  regions: [
    { region: '000000', years: [2023, 2024] },
    { region: '450000', years: [2020, 2023, 2024] },
    { region: '450100', years: [2020] },
  ],
};
const places = ['450000', '450100', '450300', '640000'].map((code) => ({ code, name: code }));
const counties = { 450000: ['450100', '450109', '450300'], 640000: [] };
const placesOf = async (province) => counties[province].map((code) => ({ code, name: code }));
const engine = { catalogue, places, placesOf };

async function known(region, year = null) {
  const warnings = [];
  const { warn } = console;
  console.warn = (text) => warnings.push(text);
  const place = await knownPlace({ region, year }, engine);
  console.warn = warn;
  return { place, warnings };
}

test('any province, city or county can be fixed, with a year that there are rules for', async () => {
  for (const region of ['000000', '450000', '450300', '450109', '640000']) {
    assert.deepEqual(await known(region), { place: { region, year: null }, warnings: [] });
  }
  assert.deepEqual((await known('450300', 2024)).place, { region: '450300', year: 2024 });
  assert.deepEqual((await known('640000', 2023)).place, { region: '640000', year: 2023 });
});

test('what there is not is not fixed, with a warning', async () => {
  for (const region of ['999999', '450199', '45', 'x', '']) {
    assert.deepEqual(await known(region), { place: null, warnings: [`No rules for ${region} in null`] });
  }
  assert.deepEqual(await known('450300', 2010), {
    place: { region: '450300', year: null },
    warnings: ['No rules for 450300 in 2010'],
  });
});

test('the place is asked within one that is fixed where documents of the year differ there', () => {
  const differs = (region, year = null) => differsWithin({ region, year }, catalogue);
  assert.deepEqual([differs('450000'), differs('450000', 2020), differs('450000', 2024)], [true, true, false]);
  assert.deepEqual(['450100', '450300', '640000', '000000'].map((region) => differs(region)), [false, false, false, false]);
  const settled = (region, year) => isSettled({ region, year }, catalogue);
  assert.deepEqual([settled('450000', 2020), settled('450000', 2024), settled('640000', null)], [false, true, false]);
  assert.equal(isSettled(null, catalogue), false);
});

test('an entry is moved to the place that is fixed, and may be anywhere within if that matters', () => {
  const moved = (region, place) => {
    const entry = movedTo(place, withText(emptyEntry(), '/region', region), catalogue);
    return [textAt(entry, '/region'), textAt(entry, '/benefit_year')];
  };
  assert.deepEqual(moved('450109', null), ['450109', '']);
  assert.deepEqual(moved('450109', { region: '450000', year: null }), ['450109', '2024']);
  assert.deepEqual(moved('450300', { region: '450000', year: 2020 }), ['450300', '2020']);
  assert.deepEqual(moved('450109', { region: '450000', year: 2024 }), ['450000', '2024']);
  assert.deepEqual(moved('640000', { region: '450000', year: null }), ['450000', '2024']);
  assert.deepEqual(moved('450109', { region: '000000', year: null }), ['000000', '2024']);
});
