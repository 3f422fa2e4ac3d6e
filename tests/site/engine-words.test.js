import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceView } from '../../web/common/advice.ts';
import { assumptions } from '../../web/common/assumptions.ts';
import { careSentences } from '../../web/common/care.ts';
import { contributionSentences } from '../../web/common/contribution.ts';
import { coverageSentences } from '../../web/common/coverage.ts';
import { fundingSentences } from '../../web/common/funding.ts';
import { askOf } from '../../web/common/questions.ts';
import { ruleViews } from '../../web/common/rules.ts';
import { stepViews } from '../../web/common/steps.ts';
import { openParts } from '../../web/common/unknowns.ts';
import { voiceFor } from './voices.js';
import { capNotes, yearRows, yearSum } from '../../web/common/year.ts';
import { createEstimator } from '../../build/wasm/package/index.js';
import { situations } from './situations.js';

const estimator = await createEstimator();
const voices = [voiceFor('zh-CN'), voiceFor('en')];
const inCode = /[a-z]_[a-z]|undefined|null|\{|\[object/;

/** The states of a rule that its words say. */
const bounds = ['exact', 'at_least', 'at_most', 'about'];

/** The wording keys that an estimate calls for. */
function* keys({ contribution, funding, coverage, care, assumed, advice }) {
  for (const { reasons, steps } of [contribution, funding, coverage, ...care]) {
    for (const reason of reasons) yield* reasonKeys(reason);
    for (const { op, figure, in: given, out } of steps) {
      yield `step.${op}`;
      if (figure) yield `figure.${figure}`;
      for (const name of Object.keys({ ...given, ...out })) yield `value.${name}`;
    }
  }
  for (const { code } of advice) yield `advice.${code}`;
  for (const { code, figure } of assumed) {
    yield `assumed.${code}`;
    if (figure) yield `figure.${figure}`;
  }
}

function* reasonKeys({ code, figure, detail }) {
  if (code === 'missing_answer') return;
  if (detail.readings) {
    yield `reading.${figure}`;
    if (figure !== 'contribution.aid.identity') yield* detail.readings.map(({ id }) => `reading.${figure}.${id}`);
    return;
  }
  if (code === 'not_covered' && figure.endsWith('.designated')) {
    yield 'reason.not_covered.designated';
    return;
  }
  yield `figure.${figure}`;
  yield code === 'derived' ? `reason.derived.${detail.less ? 'less' : 'plus'}` : `reason.${code}`;
}

function* formKeys({ identities, windows, eligibility, rules }) {
  for (const fact of identities.flatMap(({ facts }) => facts)) yield `field./person/facts/${fact}`;
  for (const { id } of windows) yield `period.${id}`;
  for (const { code, state } of [...eligibility, ...rules]) {
    yield `rule.${code}`;
    if (!bounds.includes(state)) yield `rule.state.${state}`;
  }
}

/** All that the page says of an estimate. */
function* said(estimate, telling) {
  const sentences = [
    ...estimate.care.flatMap((result, item) => careSentences(result, item, telling)),
    ...coverageSentences(estimate, telling),
    ...contributionSentences(estimate, telling),
    ...fundingSentences(estimate, telling),
    ...capNotes(estimate, telling),
    ...assumptions(estimate, telling),
  ];
  yield* sentences.map(({ text }) => text);
  for (const row of yearRows(estimate, telling)) yield Object.values(row).filter((text) => text !== null).join(' ');
  yield* yearSum(estimate, telling).map(({ name, value }) => `${name} ${value}`);
  for (const today of ['2020-01-01', '2100-01-01']) {
    const { texts, notes } = adviceView(estimate, today, telling);
    yield* [...texts, ...notes];
  }
  yield* ruleViews(telling).map(({ text }) => text);
  for (const { aside, points, readings } of openParts(estimate, telling)) {
    yield aside ?? '';
    yield* points.map(({ text }) => text);
    for (const { sentence, options } of readings) {
      yield sentence.text;
      for (const { text, result } of options) yield `${text} ${result ?? ''}`;
    }
  }
  for (const { steps } of [estimate.contribution, estimate.funding, estimate.coverage, ...estimate.care]) {
    for (const { title, lines } of stepViews('', steps, telling)) {
      yield title;
      yield* lines.map(({ name, value }) => `${name} ${value}`);
    }
  }
}

/** What has no words, and what is said in codes. */
function survey() {
  const [wanting, coded] = [new Set(), new Set()];
  for (const situation of situations(estimator)) {
    const estimate = estimator.estimate(situation);
    const form = estimator.form(situation.region, situation.benefit_year);
    const entry = { texts: {}, identities: null, care: [] };
    const wanted = [...keys(estimate), ...formKeys(form)];
    for (const voice of voices) {
      const telling = { voice, form, entry };
      for (const key of wanted) if (voice.find(key) === undefined) wanting.add(key);
      for (const question of estimate.questions) if (askOf(question, telling) === null) wanting.add(question.path);
      for (const text of said(estimate, telling)) if (inCode.test(text)) coded.add(text);
    }
  }
  return { wanting: [...wanting], coded: [...coded] };
}

const { wanting, coded } = survey();

test('all that the shipped policies bring up has words of its own', () => {
  assert.deepEqual(wanting, []);
});

test('nothing of it is said in codes', () => {
  assert.deepEqual(coded, []);
});
