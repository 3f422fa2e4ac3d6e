import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answering, byLevel, counties, isProvince, placeName } from '../../web/common/places.ts';
import { emptyGazetteer } from '../../web/common/gazetteer.ts';
import { searchPlaces } from '../../web/common/place-search.ts';
import { readPolicyData } from '../../web/site/build/read-policy-data.ts';
import { cutAtChinese, foreignLanguage } from '../../web/common/wording/foreign.ts';
import { provinces } from '../../web/common/wording/provinces.ts';
import { createEstimator } from '../../build/wasm/package/index.js';
import { voiceFor } from './voices.js';
import { visitTest } from './visit-test.js';

const packageFolder = fileURLToPath(new URL('../../build/wasm/package', import.meta.url));
const policyFolder = fileURLToPath(new URL('../../rules/policies', import.meta.url));

const english = { 110000: 'Beijing', 410000: 'Henan', 410700: 'Xinxiang, Henan' };

const places = [
  { code: '110000', name: '北京市' },
  { code: '110101', name: '东城区' },
  { code: '410000', name: '河南省' },
  { code: '410700', name: '新乡市' },
  { code: '410702', name: '红旗区' },
  { code: '410721', name: '新乡县' },
];

test('the nearest region with documents answers for a place', () => {
  const regions = [['000000', 2023, 2024], ['410700', 2024], ['450000', 2020, 2024], ['450100', 2020]];
  const answers = (code, year = 2024) =>
    answering(code, year, { regions: regions.map(([region, ...years]) => ({ region, years })) })?.region;
  assert.deepEqual(['410721', '410700', '410000', '110101'].map((code) => answers(code)), ['410700', '410700', '000000', '000000']);
  assert.deepEqual([answers('450109', 2020), answers('450109', 2024), answers('450109', 2023)], ['450100', '450000', '000000']);
  assert.equal(answers('450109', 2019), undefined);
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

const nameOf = (place) => ({ code: place.slice(0, 6), name: place.slice(7) });

test('a place is found by any part of its name, Chinese or English', () => {
  const regions = Object.entries(english).map(([region, en]) => ({ region, name: { zh: '', en } }));
  const atlas = { catalogue: { regions }, places, below: [] };
  const search = (typed, gazetteer = null) => searchPlaces(typed, atlas, gazetteer, voiceFor('zh-CN'), {});
  const found = (typed) => search(typed).found.map(({ code }) => code);
  assert.deepEqual(found('新乡'), ['410700', '410721']);
  assert.deepEqual(found('旗'), ['410702']);
  assert.deepEqual([found(' '), found('上海')], [[], []]);
  assert.deepEqual([found('BEI'), found('nan'), found('xinxiang, he')], [['110000'], ['410000', '410700'], ['410700']]);
  assert.deepEqual(['', '上海'].map((typed) => search(typed).status), ['', '']);
  assert.match(search('上海', emptyGazetteer).status, /^没有找到。请找所在的市/);
});

test('a place is found by its code, its whole name, and as it is written elsewhere', async () => {
  const { common, search } = await readPolicyData(packageFolder, policyFolder);
  const atlas = { catalogue: common.catalogue, places: common.regions.places.map(nameOf), below: [] };
  const gazetteer = { counties: search.counties.map(nameOf), simplified: search.simplified };
  const found = (typed) => searchPlaces(typed, atlas, gazetteer, voiceFor('zh-CN'), {}).found.map(({ code }) => code);
  const only = {
    410781: ['卫辉', '卫辉市', '衛輝', '新乡卫辉', '河南省新乡市卫辉市', '河南 新乡 卫辉市', '410781', '４１０７８１', '\u200b卫辉\u200e'],
    450109: ['邕宁', '南宁市邕宁区', '广西南宁市邕宁区', '广西壮族自治区南宁市邕宁区', '廣西南寧邕寧'],
    110105: ['北京朝阳', '北京市朝阳区'],
    220203: ['吉林龙潭', '吉林市龙潭区', '吉林省吉林市龙潭区'],
    422823: ['恩施州巴东县', '湖北恩施巴东'],
    150502: ['内蒙通辽科尔沁区'],
    130533: ['威县', '邢台威县'],
    410703: ['新乡卫滨'],
  };
  for (const [code, all] of Object.entries(only)) for (const typed of all) assert.deepEqual(found(typed), [code], typed);
  assert.deepEqual(found('新鄉'), ['410700', '410721']);
  assert.deepEqual(found('新乡县'), ['410721']);
  assert.equal(found('410700')[0], '410700');
  assert.equal(found('4107')[0], '410700');
  assert.equal(found('河南')[0], '410000');
  assert.deepEqual(found('乾縣'), ['610424']);
  assert.deepEqual(['卫辉县城', '999999', '火星'].map(found), [[], [], []]);
});

test('every place is found by its name, and by its whole name', async () => {
  const { common, search } = await readPolicyData(packageFolder, policyFolder);
  const atlas = { catalogue: common.catalogue, places: common.regions.places.map(nameOf), below: [] };
  const gazetteer = { counties: search.counties.map(nameOf), simplified: search.simplified };
  const names = new Map([...atlas.places, ...gazetteer.counties].map(({ code, name }) => [code, name]));
  const missed = [...names.keys()].filter((_, at) => at % 17 === 0).filter((code) => {
    const whole = [...new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code])].map((up) => names.get(up) ?? '').join('');
    return !searchPlaces(whole, atlas, gazetteer, voiceFor('zh-CN'), {}).found.some((place) => place.code === code);
  });
  assert.deepEqual(missed, []);
});

test('a place is named with where it lies, as far as that has a name in the language of the page', () => {
  const named = (language, ...regions) => (code) => placeName(code, places, { regions }, voiceFor(language));
  const xinxiang = { region: '410700', name: { zh: '河南省新乡市', en: 'Xinxiang, Henan' } };
  const nation = { region: '000000', name: { zh: '全国', en: 'The nation' } };
  const codes = ['410702', '410700', '110101', '410000', '000000', '999999'];
  assert.deepEqual(codes.map(named('zh-CN', nation, xinxiang)), ['河南省新乡市红旗区', '河南省新乡市', '北京市东城区', '河南省', '全国', '999999']);
  assert.deepEqual(codes.map(named('en', nation, xinxiang)), ['红旗区, Xinxiang, Henan', 'Xinxiang, Henan', '东城区, Beijing', 'Henan', 'The nation', '999999']);
  assert.equal(named('en')('410702'), '红旗区, 新乡市, Henan');
});

test('every province has an English name, the same as its documents have', async () => {
  const { regions } = JSON.parse(readFileSync(new URL('../../rules/policies/regions.json', import.meta.url), 'utf8'));
  const codes = regions.places.map((place) => place.slice(0, 6)).filter(isProvince);
  assert.deepEqual(Object.keys(provinces), codes);
  for (const { region, name } of (await createEstimator()).catalogue().regions) {
    if (region in provinces) assert.equal(provinces[region], name.en);
  }
});

test('Chinese in a text of an English page is told apart', () => {
  const english = voiceFor('en');
  assert.deepEqual(cutAtChinese('As 新医保办〔2023〕54号, part 2 says', english), ['As ', '新医保办〔2023〕54号', ', part 2 says']);
  assert.deepEqual(cutAtChinese('in policy (政策范围内).', english), ['in policy (', '政策范围内', ').']);
  assert.deepEqual(cutAtChinese('医保办〔2023〕54号', voiceFor('zh-CN')), ['医保办〔2023〕54号']);
  assert.deepEqual(['Henan', '郑州市'].map((text) => foreignLanguage(text, english)), [undefined, 'zh-CN']);
});

visitTest('an English page names the provinces in English and tells what is Chinese', async (visit) => {
  await visit.speak('en', 'English');
  const options = await visit.page.$$eval('[id="/region"] option', (all) => all.map(({ lang, label }) => [label, lang]));
  assert.ok(options.some(([label]) => label === 'Inner Mongolia'));
  assert.deepEqual(options.filter(([, lang]) => lang !== ''), []);
  await visit.type('place-search', 'guang');
  await visit.page.waitForSelector('.found li:nth-child(4)');
  assert.deepEqual(await visit.readAll('.found li'), ['Guangdong', 'Guangxi', 'Nanning, Guangxi', 'Yongning District, Nanning, Guangxi']);
  await visit.pickRegion('410702');
  assert.equal(await visit.page.$eval('[id="/region/county"] [value="410702"]', ({ lang }) => lang), 'zh-CN');
  assert.equal(await visit.page.$eval('#place .answered [lang="zh-CN"]', (part) => part.textContent), '红旗区');
  const spoken = await visit.page.$$eval('#answer, .answers, footer', (parts) =>
    parts.flatMap((part) => {
      const texts = [];
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (/\p{Script=Han}/u.test(data) && !parentElement.closest('[lang="zh-CN"]')) texts.push(data);
      }
      return texts;
    }),
  );
  assert.deepEqual(spoken, []);
});

visitTest('a province is found by its English name on the Chinese page too', async (visit) => {
  await visit.keyIn('place-search', 'guangx');
  await visit.page.waitForSelector('.found li:nth-child(3)');
  assert.deepEqual(await visit.readAll('.found li'), ['广西壮族自治区', '广西壮族自治区南宁市', '广西壮族自治区南宁市邕宁区']);
});

visitTest('years that are answered from above are offered, with whose documents answer', async (visit) => {
  await visit.pick('/region', '450109');
  assert.equal(await visit.value('/benefit_year'), '2024');
  assert.match(await visit.read('#place'), /最新只有 2024 年的文件.*这里没有当地 2024 年的文件，按广西壮族自治区的文件算。/);
  await visit.pick('/benefit_year', '2020');
  assert.doesNotMatch(await visit.read('#place'), /的文件算/);
  await visit.pick('/benefit_year', '2021');
  assert.match(await visit.read('#place'), /这里没有当地 2021 年的文件，按广西壮族自治区南宁市的文件算。/);
});

visitTest('a place is found by typing, and its county chosen below', async (visit) => {
  await visit.type('place-search', '新乡');
  await visit.page.waitForSelector('.found li + li');
  assert.deepEqual(await visit.readAll('.found li'), ['河南省新乡市', '河南省新乡市新乡县']);
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

visitTest('a county anywhere is found without its province, and where nothing is found that is said', async (visit) => {
  await visit.type('place-search', '衞輝');
  await visit.page.waitForSelector('.found li');
  assert.deepEqual(await visit.readAll('.found li'), ['河南省新乡市卫辉市']);
  await visit.type('place-search', '火星');
  assert.equal(await visit.read('.search [role="status"]'), '没有找到。请找所在的市，或者在下面一级一级选。');
  await visit.type('place-search', '南宁市邕宁区');
  await visit.click('.found button');
  await visit.loaded();
  await visit.page.waitForSelector('[id="/region/county"] [value="450109"]');
  assert.equal(await visit.value('/region/county'), '450109');
});

visitTest('a municipality has its districts, and is answered by the nation', async (visit) => {
  await visit.pick('/region', '110000');
  await visit.page.waitForSelector('[id="/region/county"]');
  assert.equal(await visit.has('[id="/region/city"]'), false);
  await visit.pick('/region/county', '110101');
  assert.match(await visit.read('#place'), /按.*全国.*的文件算|按国家/);
  assert.match(await visit.read('footer'), /文件查到 \d+ 年 \d+ 月 \d+ 日为止。/);
  await visit.pick('/region/county', '');
  assert.equal(await visit.value('/region'), '110000');
});
