import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as turn } from 'node:timers/promises';
import { ModuleFault } from '../../web/miniprogram/source/engine/module-fault.ts';
import { mostCare } from '../../web/common/entry.ts';
import { loadVoice } from '../../web/common/wording/wechat/voices.ts';
import { CourseVisit } from './course-visit.js';
import { newEngine, provinceOf } from './engine.js';

test('first it is said that things are prepared, and nothing is loaded before that is drawn', async () => {
  const visit = await CourseVisit.start();
  assert.deepEqual(visit.events, ['draw', 'load', 'draw']);
  assert.equal(visit.shown.waiting, '');
  assert.equal(visit.shown.start.title, '今天想知道什么？');
});

test('the way leads from what is asked over the place and the care to the answer', async () => {
  const visit = await CourseVisit.start();
  await visit.press('purpose', 'care');
  assert.equal(visit.shown.way.title, '在哪里参保，问哪一年的？');
  assert.equal(visit.shown.way.next, null);
  await visit.pick('/region', '410000');
  await visit.pick('/region/city', '410700');
  assert.equal(visit.field('/region/county').choices[0].label, '不确定，先不选');
  assert.equal(visit.field('/benefit_year').value, '2024');
  await visit.press('next');
  assert.deepEqual(visit.field('/care/0/kind').choices[0].value, 'outpatient');
  assert.equal(visit.shown.line, null);
  await visit.pick('/care/0/kind', 'outpatient');
  await visit.press('next');
  assert.equal(visit.shown.way.next.label, '不知道，先跳过');
  await visit.pick('/care/0/cost/in_policy', '200');
  assert.equal(visit.shown.line.text.flat().join('').replaceAll('\u00a0', ' '), '医保付 60 元到 120 元，自己付 80 元到 140 元');
  await visit.press('next');
  assert.equal(visit.headline(), '医保付 60 元到 120 元，自己付 80 元到 140 元');
  assert.equal(visit.shown.leave.label, '上一步');
  await visit.press(visit.shown.leave.act);
  assert.equal(visit.field('/care/0/cost/in_policy').value, '200');
});

test('an answer narrows the result, stays while it is looked at, and then the next question comes', async () => {
  const visit = await CourseVisit.start();
  await visit.toOutpatientAnswer();
  assert.equal(visit.shown.question.field.label, '去的是哪一级医院？');
  await visit.answer('county');
  assert.equal(visit.headline(), '医保付 75 元，自己付 125 元');
  assert.match(visit.shown.lead.lines[0], /原来 60 元到 120 元，现在 75 元/);
  assert.equal(visit.shown.question.field.value, 'county');
  await visit.press('move-on');
  assert.match(visit.shown.question.text, /^还可以答几个问题/);
  await visit.press('move-on');
  assert.equal(visit.shown.question.button.label, '不知道，先跳过');
});

test('questions that were left open can be asked again', async () => {
  const visit = await CourseVisit.start();
  await visit.toOutpatientAnswer();
  const first = visit.shown.question.field.path;
  const isDone = () => visit.shown.question.text === '要问的都问完了。';
  for (let pressed = 0; !isDone() && pressed < 20; pressed += 1) await visit.press('move-on');
  assert.equal(visit.shown.question.text, '要问的都问完了。');
  await visit.press('move-on');
  assert.equal(visit.shown.question.field.path, first);
});

test('the contribution is told without any care', async () => {
  const visit = await CourseVisit.start();
  await visit.press('purpose', 'contribution');
  await visit.pick('/region', '450000');
  await visit.press('next');
  assert.match(visit.headline(), /个人缴费/);
  assert.equal(visit.shown.account, null);
  assert.ok(visit.shown.parts.some(({ title }) => title === '要缴多少'));
});

test('what is typed and cannot be reckoned yet leaves the answer standing, and is found fault with once typing ends', async () => {
  const visit = await CourseVisit.start();
  await visit.toOutpatientAnswer();
  await visit.press('toggle', visit.shown.answers.rows[3].id);
  await visit.type('/care/0/cost/in_policy', '20x');
  assert.equal(visit.headline(), '医保付 60 元到 120 元，自己付 80 元到 140 元');
  assert.equal(visit.field('/care/0/cost/in_policy').fault, '');
  await visit.leave('/care/0/cost/in_policy');
  assert.equal(visit.headline(), '有填写要改，改好后接着算');
  assert.match(visit.field('/care/0/cost/in_policy').fault, /^请只写数字/);
  assert.equal(visit.shown.faults.list[0].path, '/care/0/cost/in_policy');
  await visit.press('toggle', visit.shown.answers.rows[3].id);
  await visit.press('field', '/care/0/cost/in_policy');
  assert.equal(visit.field('/care/0/cost/in_policy').value, '20x');
  assert.equal(visit.targets.at(-1), visit.shown.answers.rows[3].id);
});

test('several visits are added, told together and taken away', async () => {
  const visit = await CourseVisit.start();
  await visit.toOutpatientAnswer();
  await visit.press('add-care');
  await visit.pick('/care/1/cost/in_policy', '300');
  assert.equal(visit.shown.account.rows.length, 3);
  assert.equal(visit.shown.account.rows[2].name, '合计');
  await visit.press('remove-care', '0');
  assert.equal(visit.shown.account.rows.length, 1);
  assert.equal(visit.shown.answers.rows[3].answer, '300\u00a0元');
});

test('of the identities none excludes the others, and taking back the last leaves them open', async () => {
  const visit = await CourseVisit.start();
  await visit.toOutpatientAnswer();
  await visit.press('toggle', 'row-person');
  const path = '/person/identities';
  const chosen = () => visit.field(path).choices.filter(({ checked }) => checked).map(({ value }) => value);
  const [{ value: first }, { value: second }] = visit.field(path).choices;
  await visit.pick(path, first);
  await visit.pick(path, second);
  assert.deepEqual(chosen(), [first, second]);
  await visit.pick(path, '-');
  assert.deepEqual(chosen(), ['-']);
  await visit.pick(path, second);
  assert.deepEqual(chosen(), [second]);
  await visit.pick(path, second);
  assert.deepEqual(chosen(), []);
  assert.equal(visit.shown.answers.rows[1].answer, '还没有填');
});

test('a clause leads to its step, which is there only once it is unfolded', async () => {
  const visit = await CourseVisit.start();
  await visit.toOutpatientAnswer();
  const [{ step }] = visit.shown.lead.clauses;
  const part = () => visit.shown.parts.find(({ steps }) => steps && step.startsWith(steps.id.replace('-steps', '')));
  assert.deepEqual(part().steps.list, []);
  await visit.press('step', step);
  assert.ok(part().steps.list.some(({ id }) => id === step));
  assert.equal(visit.targets.at(-1), step);
});

test('the line at the edge leads to the answer, and from there to its details', async () => {
  const visit = await CourseVisit.start();
  await visit.toOutpatientCost();
  await visit.press('details');
  assert.equal(visit.targets.at(-1), 'top');
  assert.ok(visit.shown.lead);
  await visit.press('details');
  assert.equal(visit.targets.at(-1), 'details');
});

test('a place is found by its name', async () => {
  const visit = await CourseVisit.start();
  await visit.press('purpose', 'care');
  await visit.search('新乡');
  assert.deepEqual(visit.shown.way.place.search.found[0], { code: '410700', name: '河南省新乡市' });
  await visit.press('place', '410700');
  assert.equal(visit.field('/region/city').shown, '新乡市');
  assert.equal(visit.shown.way.place.search.field.value, '');
});

test('a county anywhere is found by its code, its whole name and traditional signs, and what is not is said', async () => {
  const visit = await CourseVisit.start();
  await visit.press('purpose', 'care');
  const search = () => visit.shown.way.place.search;
  for (const typed of ['卫辉', '410781', '４１０７８１', '河南新乡衛輝']) {
    await visit.search(typed);
    assert.deepEqual(search().found, [{ code: '410781', name: '河南省新乡市卫辉市' }], typed);
  }
  await visit.search('火星');
  assert.deepEqual([search().found, search().status], [[], '没有找到。请找所在的市，或者在下面一级一级选。']);
  await visit.search('邕宁');
  await visit.press('place', search().found[0].code);
  assert.equal(visit.field('/region/county').shown, '邕宁区');
});

test('amounts are read as they are typed, with signs that nobody sees', async () => {
  const visit = await CourseVisit.start();
  await visit.toOutpatientAnswer('\u200e２00。00\u200b');
  const plain = await CourseVisit.start();
  await plain.toOutpatientAnswer('200');
  assert.equal(visit.headline(), plain.headline());
  assert.equal(visit.shown.faults, null);
});

test('as many visits as the engine takes open again, and that the card is too long is said before it is sent', async () => {
  const short = await CourseVisit.start();
  await short.toOutpatientAnswer();
  assert.equal(short.shown.share.tooLong, '');
  const [head] = short.told.at(-1).split('&care');
  const care = (item) => `&care.${item}.kind=outpatient&care.${item}.institution.id=${'%E9%99%A2'.repeat(100)}`;
  const long = `${head}${Array.from({ length: mostCare }, (_, item) => care(item)).join('')}`;
  const visit = await CourseVisit.start({ kept: encodeURIComponent(long) });
  assert.equal(visit.told.at(-1), long);
  assert.equal(visit.shown.answers.rows.length, 3 + mostCare);
  assert.equal(visit.shown.answers.add, null);
  assert.match(visit.shown.share.tooLong, /填的内容太多，别人打开卡片时可能读不出来/);
});

test('where the place is fixed it is not asked for', async () => {
  const visit = await CourseVisit.start({ place: { region: '410700', year: 2024 } });
  await visit.press('purpose', 'care');
  assert.equal(visit.field('/care/0/kind').label, '看的是哪一种？');
  await visit.pick('/care/0/kind', 'outpatient');
  await visit.press('details');
  assert.equal(visit.shown.answers.rows[0].canChange, false);
  assert.equal(visit.shown.answers.rows[0].answer, '河南省新乡市、2024\u00a0年');
});

test('the answers are told as they change, and open again as they were', async () => {
  const visit = await CourseVisit.start();
  await visit.toOutpatientAnswer();
  const kept = visit.told.at(-1);
  for (const query of [encodeURIComponent(kept), kept]) {
    const again = await CourseVisit.start({ kept: query });
    assert.equal(again.headline(), visit.headline());
    assert.equal(again.shown.notice, null);
    assert.equal(again.shown.leave.label, '重新算一次');
    await again.press(again.shown.leave.act);
    assert.equal(again.shown.start.title, '今天想知道什么？');
  }
});

test('what cannot be read is said to be so, and the way begins anew', async () => {
  for (const kept of ['%', 'mingbai1;x', 'mingbai1;2026-01-01.a;region=999999&benefit_year=2024']) {
    const visit = await CourseVisit.start({ kept });
    assert.match(visit.shown.notice.text, /读不出来/);
    assert.deepEqual(visit.told, [''], 'what cannot be read is not passed on');
    assert.equal(visit.shown.start.title, '今天想知道什么？');
    await visit.press('close');
    assert.equal(visit.shown.notice, null);
  }
});

test('a module that does not open is told of with what to do, and can be tried again', async () => {
  for (const [kind, text] of [['unreadable', /没有打开/], ['no_answer', /没有回应/]]) {
    let tries = 0;
    const loadEngine = async () => {
      tries += 1;
      if (tries === 1) throw new ModuleFault(kind, 'said by the host');
      return newEngine();
    };
    const visit = await CourseVisit.start({ loadEngine });
    assert.match(visit.shown.failure.why, text);
    assert.match(visit.shown.failure.technical.text, /said by the host/);
    await visit.press('retry');
    assert.equal(visit.shown.failure, null);
    assert.equal(visit.shown.start.title, '今天想知道什么？');
  }
});

test('a WeChat that is too old is to be updated, and trying again is not offered', async () => {
  const loadEngine = async () => {
    throw new ModuleFault('library_too_old', '2.10.0');
  };
  const visit = await CourseVisit.start({ loadEngine });
  assert.match(visit.shown.failure.what, /更新到最新版本/);
  assert.equal(visit.shown.failure.retry, '');
});

test('policies of a place that do not come can be asked for again', async () => {
  let isBroken = true;
  const loadEngine = () =>
    newEngine(async (code) => {
      if (isBroken) throw new Error('lost');
      return provinceOf(code);
    });
  const visit = await CourseVisit.start({ loadEngine });
  await visit.press('purpose', 'care');
  await visit.pick('/region', '410000');
  assert.match(visit.shown.pending.text, /还不齐/);
  isBroken = false;
  await visit.press('retry');
  assert.equal(visit.shown.pending, null);
  assert.ok(visit.field('/region/city'));
});

test('another language is spoken from where the visit stands', async () => {
  const visit = await CourseVisit.start();
  await visit.toOutpatientAnswer();
  visit.course.speak(await loadVoice('en'));
  await visit.drawn();
  assert.equal(visit.headline(), 'Insurance pays ¥60 to ¥120, you pay ¥80 to ¥140');
});

test('after its end a course draws nothing', async () => {
  const visit = await CourseVisit.start();
  const drawings = visit.sizes.length;
  visit.course.press('purpose', 'care');
  visit.end();
  await visit.drawn();
  assert.equal(visit.sizes.length, drawings);
});

test('little is drawn at once', async () => {
  const visit = await CourseVisit.start();
  await visit.toOutpatientAnswer();
  for (const row of visit.shown.answers.rows) await visit.press('toggle', row.id);
  for (const { steps } of visit.shown.parts) if (steps) await visit.press('toggle', steps.id);
  await visit.press('toggle', 'rules');
  const most = Math.max(...visit.sizes);
  assert.ok(most < 50_000, `${most} bytes`);
});

/** An engine that breaks down over what some situations hold. */
async function breaking(isFatal) {
  const engine = await newEngine();
  const { estimator } = engine;
  const estimate = estimator.estimate.bind(estimator);
  let isBroken = false;
  estimator.estimate = (situation, ...more) => {
    isBroken ||= isFatal(situation);
    if (isBroken) throw new Error('unreachable');
    return estimate(situation, ...more);
  };
  return engine;
}

test('after an engine broke down another goes on with the same answers', async () => {
  let isFatal = true;
  const visit = await CourseVisit.start({
    loadEngine: () => breaking(({ region }) => isFatal && region === '450000'),
  });
  await visit.press('purpose', 'contribution');
  await visit.pick('/region', '450000');
  assert.match(visit.shown.failure.technical.text, /unreachable/);
  assert.equal(visit.abandoned, 1);
  isFatal = false;
  await visit.press('retry');
  assert.equal(visit.shown.failure, null);
  assert.equal(visit.field('/region').value, '450000');
});

test('answers over which every engine breaks down can be left', async () => {
  const loadEngine = () => breaking(({ region }) => region === '450000');
  const visit = await CourseVisit.start({ loadEngine });
  await visit.press('purpose', 'contribution');
  await visit.pick('/region', '450000');
  await visit.press('retry');
  assert.match(visit.shown.failure.technical.text, /unreachable/);
  await visit.press('begin');
  assert.equal(visit.shown.failure, null);
  assert.equal(visit.shown.start.title, '今天想知道什么？');
  assert.equal(visit.told.at(-1), '');
});

test('where the fixed place does not come at first, it is still fixed once it does', async () => {
  let isBroken = true;
  const loadEngine = () =>
    newEngine(async (code) => {
      if (isBroken) throw new Error('lost');
      return provinceOf(code);
    });
  const visit = await CourseVisit.start({ place: { region: '410702', year: 2024 }, loadEngine });
  assert.notEqual(visit.shown.failure, null);
  isBroken = false;
  await visit.press('retry');
  await visit.press('form');
  assert.equal(visit.shown.answers.rows[0].canChange, false);
});

test('identities that another place offers are kept while others are chosen', async () => {
  const visit = await CourseVisit.start();
  await visit.press('form');
  await visit.pick('/region', '640000');
  await visit.press('toggle', 'row-person');
  const [first] = visit.field('/person/identities').choices.filter(({ label }) => label === '当年退出现役军人');
  await visit.pick('/person/identities', first.value);
  await visit.pick('/region', '450000');
  const [other] = visit.field('/person/identities').choices;
  await visit.pick('/person/identities', other.value);
  await visit.pick('/region', '640000');
  assert.equal(visit.field('/person/identities').choices.find(({ value }) => value === first.value).checked, true);
});

test('while somebody types nothing is reckoned, and after a pause once', async () => {
  const engine = await newEngine();
  const { estimator } = engine;
  const estimate = estimator.estimate.bind(estimator);
  let reckoned = 0;
  estimator.estimate = (...given) => {
    reckoned += 1;
    return estimate(...given);
  };
  const visit = await CourseVisit.start({ loadEngine: async () => engine });
  await visit.toOutpatientCost();
  reckoned = 0;
  for (const value of ['2', '20', '200']) {
    visit.course.type({ taker: 'entry', path: '/care/0/cost/in_policy', value });
    await visit.clock.pass(149);
  }
  assert.equal(reckoned, 0);
  await visit.clock.pass(1);
  assert.equal(reckoned, 1);
});

test('what is typed over into a question goes to that question, also before anything is reckoned', async () => {
  const visit = await CourseVisit.start();
  await visit.toOutpatientCost('');
  await visit.press('next');
  const { path, control } = visit.shown.question.field;
  assert.equal(control, 'text');
  const type = (value) => visit.course.type({ taker: 'question', path, value });
  type('2');
  await visit.drawn();
  type('');
  await visit.drawn();
  assert.equal(visit.shown.question.field.path, path);
  type('2');
  await visit.drawn();
  type('');
  type('3');
  await visit.drawn();
  assert.equal(visit.shown.question.field.path, path);
  assert.equal(visit.shown.question.field.value, '3');
});

test('a place that is only fixed is no answer yet, what is chosen in it is', async () => {
  const visit = await CourseVisit.start({ place: { region: '640000', year: null } });
  assert.deepEqual(visit.told, ['']);
  await visit.press('purpose', 'care');
  await visit.press('next');
  await visit.pick('/care/0/kind', 'outpatient');
  assert.match(visit.told.at(-1), /care\.0\.kind=outpatient/);
});

test('while the policies of another place come, nothing of the old one stands', async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const loadEngine = () =>
    newEngine(async (code) => {
      if (code === '640000') await held;
      return provinceOf(code);
    });
  const visit = await CourseVisit.start({ loadEngine });
  await visit.toOutpatientAnswer();
  await visit.pick('/region', '640000');
  assert.notEqual(visit.shown.pending, null);
  assert.equal(visit.headline(), '选好参保地，就开始算');
  assert.equal(visit.shown.line, null);
  release();
  await visit.drawn();
  assert.match(visit.shown.answers.rows[0].answer, /宁夏/);
  assert.equal(visit.shown.pending, null);
});

test('after its end a course takes no other language', async () => {
  const visit = await CourseVisit.start();
  const drawings = visit.sizes.length;
  visit.end();
  visit.course.speak(await loadVoice('en'));
  await visit.drawn();
  assert.equal(visit.sizes.length, drawings);
});

test('leaving a field that is typed in no more changes nothing', async () => {
  const visit = await CourseVisit.start();
  await visit.toOutpatientCost('');
  await visit.type('/care/0/cost/total', '20x');
  await visit.leave('/care/0/cost/in_policy');
  assert.equal(visit.field('/care/0/cost/total').fault, '');
  await visit.leave('/care/0/cost/total');
  assert.match(visit.field('/care/0/cost/total').fault, /^请只写数字/);
});

test('a field that is left late keeps nothing from being tried again after a break-down', async () => {
  let isFatal = true;
  const loadEngine = () => breaking(({ care }) => isFatal && Number(care?.[0]?.cost?.in_policy) === 777);
  const visit = await CourseVisit.start({ loadEngine });
  await visit.toOutpatientCost('');
  await visit.type('/care/0/cost/in_policy', '777');
  assert.notEqual(visit.shown.failure, null);
  isFatal = false;
  visit.course.press('retry', '');
  visit.course.leave({ taker: 'entry', path: '/care/0/cost/in_policy' });
  await visit.drawn();
  assert.equal(visit.shown.failure, null);
  assert.equal(visit.shown.waiting, '');
  const { value, isTyping } = visit.field('/care/0/cost/in_policy');
  assert.deepEqual([value, isTyping], ['777', false]);
});

test('a course that ended before its engine came draws and tells nothing', async () => {
  let came;
  const coming = new Promise((resolve) => (came = resolve));
  const visit = await CourseVisit.start({
    loadEngine: async (loading) => {
      loading.end();
      const engine = await newEngine();
      came();
      return engine;
    },
  });
  await coming;
  await turn();
  assert.deepEqual(visit.events, ['draw', 'load']);
  assert.deepEqual(visit.told, []);
});
