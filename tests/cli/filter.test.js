import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { mingbai, root, visit } from './support.js';

const command = join(root, 'build/release/mingbai');
const compact = JSON.stringify(visit());

/** Twelve visits like one, each on a day of its own. */
const twelveOf = (bill) => Array.from({ length: 12 }, (_, day) => ({ ...bill, on: `2024-03-${day + 10}` }));

/** Lines that take unlike long, of which some are bad and some blank. */
function manyLines(count) {
  return Array.from({ length: count }, (_, i) => {
    if (i % 97 === 5) return '{"region": "410700", ';
    if (i % 101 === 7) return JSON.stringify({ ...visit(i), region: '999999' });
    if (i % 103 === 9) return '';
    const { care, ...situation } = visit(1 + i);
    const person = { identities: [] };
    return JSON.stringify({ ...situation, person, care: i % 50 === 0 ? twelveOf(care[0]) : care });
  });
}

const costOf = ({ care }) => care.reduce((sum, { cost }) => sum + cost.in_policy, 0);

/** Runs a line of bash on input; `$mingbai` stands for the command. */
function bash(script, input = '') {
  const { status, signal, stdout, stderr } = spawnSync('bash', ['-c', script], {
    input,
    encoding: 'utf8',
    env: { ...process.env, mingbai: command },
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  assert.equal(signal, null, 'not in time');
  return { status, stdout, stderr };
}

test('5,000 lines give the same bytes in the order of the input, whatever the number of jobs', () => {
  const lines = manyLines(5000);
  const input = lines.join('\n');
  const one = mingbai(['estimate', '--no-steps', '--jobs', '1'], input);
  assert.equal(one.status, 2);
  const written = lines.filter((line) => line !== '');
  assert.equal(one.lines.length, written.length);
  one.documents.forEach((document, i) => {
    const isBad = written[i].endsWith(', ') || written[i].includes('999999');
    assert.equal('errors' in document, isBad, written[i]);
    if (!isBad) assert.equal(Number(document.totals.cost.low), costOf(JSON.parse(written[i])));
  });
  assert.deepEqual(mingbai(['estimate', '--no-steps'], input), one);
  for (const jobs of ['2', '4']) assert.deepEqual(mingbai(['estimate', '--no-steps', '--jobs', jobs], input), one, jobs);
});

test('one document, nothing and lines that are all good with several jobs', () => {
  const { lines } = mingbai(['estimate'], compact);
  for (const text of [compact, JSON.stringify(visit(), null, 2)]) {
    const { status, lines: answer } = mingbai(['estimate', '--jobs', '4'], text);
    assert.deepEqual([status, answer], [0, lines]);
  }
  for (const text of ['', '\n\n']) assert.deepEqual(mingbai(['estimate', '--jobs', '4'], text), mingbai(['estimate'], text));
  const { status, lines: three } = mingbai(['estimate', '--jobs', '4'], `${compact}\n${compact}\n${compact}`);
  assert.deepEqual([status, three], [0, [...lines, ...lines, ...lines]]);
});

for (const jobs of ['1', '2']) {
  test(`with --lines and --jobs ${jobs} each line is a document, and none is none`, () => {
    const answersTo = (input, ...args) => mingbai(['estimate', '--jobs', jobs, ...args], input);
    for (const input of ['', '\n', ' \r\n\t\n']) {
      assert.deepEqual(answersTo(input, '--lines'), { status: 0, signal: null, stderr: '', lines: [], documents: [] });
    }
    for (const input of [compact, `\n${compact}\n \n\n${compact}`, `nonsense\n${compact}\n`]) {
      assert.deepEqual(answersTo(input, '--lines'), answersTo(input));
    }
    const laidOut = JSON.stringify(visit(), null, 2);
    const { status, documents } = answersTo(laidOut, '--lines');
    assert.equal(status, 2);
    assert.equal(documents.length, laidOut.split('\n').length);
    assert.ok(documents.every((document) => 'errors' in document));
  });
}

test('a number of jobs that is none is refused', () => {
  for (const jobs of ['0', '-1', '257', '1.5', 'many', '']) {
    const { status, lines, stderr } = mingbai(['estimate', `--jobs=${jobs}`], compact);
    assert.ok(status > 2, `${jobs}: ${status}`);
    assert.deepEqual(lines, []);
    assert.match(stderr, /--jobs/);
  }
});

for (const jobs of ['1', '2', '4']) {
  test(`with --jobs ${jobs} a line is answered before more input comes`, { timeout: 20_000 }, async () => {
    const child = spawn(command, ['estimate', '--jobs', jobs], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const gone = once(child, 'exit');
    for (const [input, costs] of [
      [[100], ['100.00']],
      [[200, 300, 400], ['200.00', '300.00', '400.00']],
      [['bad'], [undefined]],
      [[500], ['500.00']],
    ]) {
      child.stdin.write(input.map((cost) => `${JSON.stringify(visit(cost))}\n\n`).join(''));
      for (const cost of costs) assert.equal(JSON.parse((await answers.next()).value).totals?.cost.low, cost);
    }
    // The beginning of a line does not hold up those that are whole.
    child.stdin.write(`${compact}\n${compact.slice(0, 9)}`);
    const first = (await answers.next()).value;
    child.stdin.end(compact.slice(9));
    assert.equal((await answers.next()).value, first);
    assert.deepEqual(await answers.next(), { value: undefined, done: true });
    assert.deepEqual(await gone, [2, null]);
  });

  test(`with --jobs ${jobs} a closed pipe ends it without a word`, () => {
    const pipeline = `yes "$line" 2>/dev/null | "$mingbai" estimate --jobs ${jobs} | head -n 3; echo "\${PIPESTATUS[1]}"`;
    for (const [ignored, code] of [
      ['', '141'],
      ["trap '' PIPE; ", '1'],
    ]) {
      const { stdout, stderr } = bash(`line='${compact}'; ${ignored}${pipeline}`);
      const lines = stdout.trimEnd().split('\n');
      assert.equal(stderr, '');
      assert.equal(lines.length, 4);
      assert.equal(lines[3], code);
    }
  });

  test(`with --jobs ${jobs} answers that cannot be written are told`, () => {
    const { status, stderr } = bash(`"$mingbai" estimate --jobs ${jobs} >/dev/full`, `${compact}\n`.repeat(1000));
    assert.equal(status, 1);
    assert.match(stderr, /^The answers cannot be written: No space left on device\.\n$/);
  });
}

test('GNU parallel splits lines among commands and keeps their order', () => {
  const { stdout: version } = bash('parallel --version 2>&1');
  if (!version.startsWith('GNU parallel')) throw new Error('No GNU parallel: install the package parallel, as tools/setup test does');
  const input = manyLines(2000).map((line) => `${line || compact}\n`).join('');
  const parallel = 'parallel --will-cite --pipe --keep-order --jobs 2 --block 16k "$mingbai" estimate --no-steps --lines';
  const alone = bash('"$mingbai" estimate --no-steps', input);
  const together = bash(parallel, input);
  assert.equal(alone.status, 2);
  assert.notEqual(together.status, 0);
  assert.equal(together.stdout, alone.stdout);
  assert.deepEqual(bash(parallel, ''), { status: 0, stdout: '', stderr: '' });
});
