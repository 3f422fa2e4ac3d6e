import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { faults, mingbai, visit } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'mingbai-cli-'));
after(() => rmSync(folder, { recursive: true }));

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const compact = JSON.stringify(visit());
const fund = (document) => document.totals.fund.low;

test('one document, however it is laid out and given, has one answer', () => {
  const path = file('visit.json', compact);
  const { status, lines } = mingbai(['estimate', path]);
  assert.equal(status, 0);
  assert.equal(lines.length, 1);
  assert.equal(fund(JSON.parse(lines[0])), '75.00');
  for (const text of [
    compact,
    `${compact}\n`,
    JSON.stringify(visit(), null, 2),
    JSON.stringify(visit(), null, '\t').replaceAll('\n', '\r\n'),
    `\n\n${compact}\n\n`,
  ]) {
    for (const args of [['estimate'], ['estimate', '-']]) assert.deepEqual(mingbai(args, text).lines, lines, text);
  }
});

test('NDJSON is answered line by line, and a bad line does not stop the rest', () => {
  const lines = [100, 200, 'bad', 400].map((cost) => JSON.stringify(visit(cost)));
  lines.splice(2, 0, '{"region": "410700", ', '[]', '\xff');
  const { status, documents } = mingbai(['estimate'], lines.join('\n'));
  assert.equal(status, 2);
  assert.equal(documents.length, lines.length);
  assert.deepEqual([documents[0], documents[1], documents[6]].map(fund), ['25.00', '75.00', '175.00']);
  assert.deepEqual(documents.slice(2, 6).map(faults), [
    ['malformed_json '],
    ['wrong_type '],
    ['malformed_json '],
    ['bad_amount /care/0/cost/in_policy'],
  ]);
});

test('NDJSON that begins with bad lines', () => {
  for (const bad of [['nonsense'], ['{"region": '], ['[]', '[]'], ['nonsense', '{"region": ']]) {
    const { status, documents } = mingbai(['estimate'], [...bad, compact, compact].join('\n'));
    assert.equal(status, 2);
    assert.equal(documents.length, bad.length + 2, bad.join(' '));
    assert.deepEqual(documents.slice(bad.length).map(fund), ['75.00', '75.00']);
  }
});

test('NDJSON with Windows line ends and without a last one', () => {
  const { status, documents } = mingbai(['estimate'], `${compact}\r\n${compact}\r\n${compact}`);
  assert.equal(status, 0);
  assert.deepEqual(documents.map(fund), ['75.00', '75.00', '75.00']);
});

test('a file of several lines', () => {
  assert.equal(mingbai(['estimate', file('visits.ndjson', `${compact}\n${compact}\n`)]).lines.length, 2);
});

test('faults are told on standard output and by the exit code', () => {
  const { status, documents } = mingbai(['estimate'], JSON.stringify({ ...visit(-1), region: '999999' }));
  assert.equal(status, 2);
  assert.deepEqual(faults(documents[0]), ['unknown_region /region', 'out_of_range /care/0/cost/in_policy']);
});

test('nothing at all is no document', () => {
  for (const input of ['', '\n', '  \n\n']) {
    const { status, documents } = mingbai(['estimate'], input);
    assert.equal(status, 2);
    assert.deepEqual(documents.map(faults), [['malformed_json ']]);
  }
});

test('--no-steps leaves out the steps and nothing else', () => {
  const [full] = mingbai(['estimate'], compact).documents;
  const [short] = mingbai(['estimate', '--no-steps'], compact).documents;
  assert.ok(full.care[0].steps.length > 0 && full.contribution.steps.length > 0);
  for (const part of [full.contribution, full.funding, full.coverage, ...full.care]) part.steps = [];
  assert.deepEqual({ ...short, sources: full.sources }, full);
});

test('a document of 50 MB is refused at once', () => {
  const large = 50 << 20;
  for (const text of [
    'x'.repeat(large),
    `{"region": "${'x'.repeat(large)}"}`,
    '\n'.repeat(large) + compact.padEnd(2 << 20),
    '['.repeat(large),
    '{\n'.repeat(large / 2),
  ]) {
    const start = performance.now();
    const { status, documents } = mingbai(['estimate'], text);
    assert.equal(status, 2);
    assert.deepEqual(documents.map(faults), [['too_large ']]);
    assert.ok(performance.now() - start < 5_000);
  }
});

test('a line of 50 MB among others', () => {
  const { status, documents } = mingbai(['estimate'], [compact, 'x'.repeat(50 << 20), compact].join('\n'));
  assert.equal(status, 2);
  assert.deepEqual([fund(documents[0]), faults(documents[1]), fund(documents[2])], ['75.00', ['too_large '], '75.00']);
});

test('a file that is not there', () => {
  const { status, lines, stderr } = mingbai(['estimate', join(folder, 'missing.json')]);
  assert.notEqual(status, 0);
  assert.deepEqual(lines, []);
  assert.match(stderr, /missing\.json/);
});

const bills = (count, bill) =>
  JSON.stringify({
    region: '410700',
    benefit_year: 2024,
    care: Array.from({ length: count }, (_, i) => ({ kind: 'outpatient', ...bill, cost: { in_policy: 100 + i } })),
  });

for (const [name, bill] of Object.entries({
  'of one day, without institution or class': { on: '2024-03-05' },
  'of unknown day': { institution: { class: 'county' } },
  'of unknown day, without institution or class': {},
})) {
  test(`twenty bills ${name} are answered in time and within their bounds`, () => {
    const { status, signal, documents } = mingbai(['estimate'], bills(20, bill));
    assert.equal(signal, null, 'not in time');
    assert.equal(status, 0);
    const { cost, fund: paid } = documents[0].totals;
    assert.equal(cost.low, '2190.00');
    assert.ok(Number(paid.low) >= 0 && Number(paid.high) <= 2190 * 0.6);
  });
}
