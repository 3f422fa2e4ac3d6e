import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { mingbai, root } from './support.js';

const folder = (name) => join(root, 'tests/check', name);
const check = (path) => mingbai(['check', '--json', path]);

/** What each broken folder must be found to have, and nothing else: file, pointer and code. */
const broken = {
  'figure-without-clause': [
    ['990000.json', '/contribution/standard/0/source', 'no_clause'],
    ['990000.json', '/contribution/standard/1/source/article', 'no_clause'],
  ],
  'rules-without-clause': [
    ['990000.json', '/readings/0/source', 'no_clause'],
    ['990000.json', '/funding/region/0/benefit_year/source', 'no_clause'],
    ['990000.json', '/funding/local/0/conflicts_with/source', 'no_clause'],
    ['990000.json', '/enrolment/windows/0/source', 'no_clause'],
    ['990000.json', '/eligibility/0/source', 'no_clause'],
    ['990000.json', '/rules/0/source', 'no_clause'],
    ['990000.json', '/care/0/diseases/0/annual_cap/0/source', 'no_clause'],
  ],
  'unlisted-document': [
    ['990000.json', '/contribution/standard/0/source/document', 'unlisted_document'],
    ['990000.json', '/care/0/designated_only/document', 'unlisted_document'],
  ],
  'document-listed-twice': [
    ['documents.json', '/documents/1/number', 'document_twice'],
    ['documents2.json', '/documents/0/number', 'document_twice'],
  ],
  'lines-overlap': [['990000.json', '/care/0/figures/share/1', 'lines_overlap']],
  'gap-in-time': [['990000.json', '/care/0/figures/share/1', 'gap_in_time']],
  'year-stated-twice': [
    ['990000.json', '/contribution/standard/1', 'lines_overlap'],
    ['990000.json', '/funding/fiscal/2', 'lines_overlap'],
  ],
  'line-never-applies': [['990000.json', '/care/0/figures/share/1', 'line_never_applies']],
  'windows-overlap': [['990000.json', '/enrolment/windows/1', 'windows_overlap']],
  'class-without-line': [
    ['990000.json', '/care/0/classes/1', 'class_without_line'],
    ['990000.json', '/care/1/classes/0', 'class_without_line'],
  ],
  'class-without-package': [
    ['990000.json', '/care/0/classes/1', 'class_without_line'],
    ['990000.json', '/care/0/classes/1', 'class_without_line'],
  ],
  'identity-without-aid': [['990000.json', '/contribution/aid', 'identity_without_aid']],
  'ids-defined-nowhere': [
    ['990000.json', '/localities/0', 'unknown_locality'],
    ['990000.json', '/contribution/aid/0/identities/1', 'unknown_identity'],
    ['990000.json', '/funding/fiscal/0/localities/0', 'unknown_locality'],
    ['990000.json', '/care/0/figures/share/0/classes/1', 'unknown_class'],
    ['990000.json', '/care/0/figures/share/0/diseases/0', 'unknown_disease'],
  ],
  'share-above-whole': [
    ['990000.json', '/care/0/figures/share/0/percent', 'out_of_range'],
    ['990000.json', '/care/1/figures/share/0/plus', 'share_above_whole'],
  ],
  'negative-amount': [['990000.json', '/contribution/standard/0/yuan', 'out_of_range']],
  'shares-not-whole': [['990000.json', '/funding/county_share/1', 'shares_do_not_add_up']],
  'central-and-local': [['990000.json', '/funding/local/0', 'parts_do_not_add_up']],
  'parts-of-local': [['990000.json', '/funding/county/1', 'parts_do_not_add_up']],
  'total-not-the-sum': [['990000.json', '/funding/fiscal/0', 'total_does_not_add_up']],
  'aid-above-standard': [['990000.json', '/contribution/aid/0', 'aid_above_standard']],
  'floor-above-ceiling': [
    ['990000.json', '/care/0/figures/annual_cap/1', 'floor_above_ceiling'],
    ['990000.json', '/care/0/figures/annual_cap/1', 'lines_overlap'],
  ],
  'floor-of-region-above': [
    ['990100.json', '/funding/fiscal/0', 'breaks_region_above'],
    ['990100.json', '/care/0/figures/share/0', 'breaks_region_above'],
  ],
  'code-in-two-rows': [
    ['990000.json', '/care/0/diseases/1/codes/insurer/0', 'shared_code_unmarked'],
    ['990000.json', '/care/0/diseases/2/codes/icd10_clinical/0', 'shared_code_unmarked'],
    ['990000.json', '/care/0/diseases/3/codes/icd10_clinical/1', 'shared_code_unmarked'],
  ],
  'id-twice': [
    ['990000.json', '/vocabulary/identities/1/id', 'id_twice'],
    ['990000.json', '/care/0/classes/1/id', 'id_twice'],
    ['990000.json', '/care/0/diseases/1/id', 'id_twice'],
  ],
  'delegated-to-nobody': [
    ['990000.json', '/rules/0/decided_by', 'delegated_to_nobody'],
    ['990000.json', '/care/0/figures/share/0/decided_by', 'delegated_to_nobody'],
  ],
  'less-than-nothing': [['990000.json', '/funding/fiscal/0/less', 'less_than_nothing']],
  'ends-before-it-begins': [
    ['990000.json', '/contribution/standard/0/paid_to', 'from_after_to'],
    ['990000.json', '/enrolment/windows/0/to', 'from_after_to'],
    ['990000.json', '/enrolment/windows/1/until_benefit_year', 'from_after_to'],
    ['990000.json', '/care/0/figures/share/0/to', 'from_after_to'],
  ],
  'empty-bracket': [['990000.json', '/care/0/figures/share/1/above', 'empty_bracket']],
  'hole-in-brackets': [['990000.json', '/care/0/figures/share/1/above', 'hole_in_brackets']],
  'brackets-overlap': [['990000.json', '/care/0/figures/share/1', 'brackets_overlap']],
  'preferred-not-listed': [
    ['990000.json', '/readings/0/preferred', 'preferred_not_listed'],
    ['990000.json', '/contribution/standard/0/benefit_year/preferred', 'preferred_not_listed'],
  ],
  'reading-not-declared': [
    ['990000.json', '/funding/fiscal/0/when/reading', 'unknown_reading'],
    ['990000.json', '/funding/fiscal/1/when/option', 'unknown_reading'],
  ],
  'unused-reading': [['990000.json', '/readings/0', 'unused_reading']],
  'two-files-for-one-region': [['990000b.json', '/region', 'region_twice']],
  'region-of-five-digits': [['990000.json', '/region', 'unknown_region']],
  'region-not-in-the-list': [['990000.json', '/region', 'unknown_region']],
  'mechanism-without-figure': [
    ['990000.json', '/care/0/method/1', 'mechanism_without_figure'],
    ['990000.json', '/care/1/method/0', 'mechanism_without_figure'],
  ],
  'figure-without-mechanism': [
    ['990000.json', '/care/0/figures/quota', 'figure_without_mechanism'],
    ['990000.json', '/care/1/figures/share', 'figure_without_mechanism'],
  ],
  'not-json': [['990000.json', '', 'malformed_json']],
  'faults-of-the-reader': [
    ['990000.json', '/name/en', 'missing_field'],
    ['990000.json', '/checked_on', 'bad_date'],
    ['990000.json', '/colour', 'unknown_field'],
    ['990000.json', '/care/0/figures/share/0/percent', 'out_of_range'],
    ['990000.json', '/care/0/figures/share/1', 'lines_overlap'],
    ['list.json', '', 'wrong_type'],
  ],
  'several-faults': [
    ['990000.json', '/contribution/standard/0/source/document', 'unlisted_document'],
    ['990000.json', '/contribution/standard/1', 'lines_overlap'],
    ['990000.json', '/contribution/aid', 'identity_without_aid'],
    ['990000.json', '/contribution/aid/0', 'aid_above_standard'],
    ['990000.json', '/care/0/classes/1', 'class_without_line'],
    ['990000.json', '/care/0/method/0', 'mechanism_without_figure'],
    ['990000.json', '/care/0/figures/share/0/decided_by', 'delegated_to_nobody'],
  ],
  'class-without-newer-line': [['990000.json', '/care/0/classes/0', 'class_without_line']],
  'parts-of-region-above': [['990100.json', '/funding/county/0', 'parts_do_not_add_up']],
};

test('every broken folder has its list of faults', () => {
  assert.deepEqual(readdirSync(folder('broken')).sort(), Object.keys(broken).sort());
});

const isSentence = (text) => /^[A-Z].*[^ ]\.$/.test(text);

for (const [name, expected] of Object.entries(broken)) {
  test(`what is wrong with ${name}`, () => {
    const { status, documents } = check(folder(`broken/${name}`));
    assert.equal(status, 2);
    const [{ faults }] = documents;
    assert.deepEqual(
      faults.map(({ file, path, code }) => [basename(file), path, code]),
      expected,
    );
    for (const { message, remedy } of faults) {
      assert.ok(isSentence(message), message);
      assert.ok(isSentence(remedy), remedy);
      assert.notEqual(message, remedy);
    }
  });
}

test('the text for people names file, pointer and code, then what is wrong, then the remedy', () => {
  for (const name of Object.keys(broken)) {
    const path = folder(`broken/${name}`);
    const { status, lines } = mingbai(['check', path]);
    assert.equal(status, 2);
    const [{ faults }] = check(path).documents;
    const expected = faults.flatMap(({ file, path: pointer, code, message, remedy }) => [
      `${file}: ${pointer || '(the whole file)'}: ${code}`,
      `  ${message}`,
      `  ${remedy}`,
    ]);
    assert.deepEqual(lines.slice(0, -1), expected);
    assert.match(lines.at(-1), new RegExp(`^\\d+ files?, ${faults.length} faults?\\.$`));
  }
});

for (const [name, path] of Object.entries({
  'the shipped policies': join(root, 'rules/policies'),
  'files that use all that the format has': folder('sound'),
})) {
  test(`${name} have no faults`, () => {
    const { status, documents } = check(path);
    assert.deepEqual(documents, [{ faults: [] }]);
    assert.equal(status, 0);
    const text = mingbai(['check', path]);
    const files = readdirSync(path).filter((file) => file.endsWith('.json'));
    assert.equal(text.status, 0);
    assert.deepEqual(text.lines, [`${files.length} files, no faults.`]);
  });
}

test('a thousand files with twenty documents each are checked', () => {
  const many = mkdtempSync(join(tmpdir(), 'mingbai-check-'));
  after(() => rmSync(many, { recursive: true }));
  const [document] = JSON.parse(readFileSync(join(folder('sound'), 'documents.json'))).documents;
  const numbered = (file) => Array.from({ length: 20 }, (_, place) => ({ ...document, number: `${file}.${place}` }));
  for (let file = 0; file < 1000; ++file) {
    writeFileSync(join(many, `${file}.json`), JSON.stringify({ documents: numbered(file) }));
  }
  assert.deepEqual(check(many).documents, [{ faults: [] }]);
});

test('a folder that is not there or has no policies', () => {
  const empty = mkdtempSync(join(tmpdir(), 'mingbai-check-'));
  after(() => rmSync(empty, { recursive: true }));
  assert.notEqual(mingbai(['check']).status, 0);
  assert.notEqual(check(folder('missing')).status, 0);
  const { status, lines, stderr } = check(empty);
  assert.equal(status, 2);
  assert.deepEqual(lines, []);
  assert.match(stderr, /no policy files/);
});
