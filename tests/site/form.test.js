import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holding, nothingAsked, questionCard } from '../../web/common/asking.ts';
import { partOf } from '../../web/common/answers.ts';
import { costFields, visitFields } from '../../web/common/care-fields.ts';
import { addCare, emptyEntry, removeCare, textAt, withText } from '../../web/common/entry.ts';
import { withGiven } from '../../web/common/given.ts';
import { paymentFields } from '../../web/common/payment-fields.ts';
import { personFields } from '../../web/common/person-fields.ts';
import { placeFields, regionFields, yearFields } from '../../web/common/place-fields.ts';
import { withAnswer } from '../../web/common/questions.ts';
import { reckon, standingEstimate } from '../../web/common/reckoning.ts';
import { stageOf } from '../../web/common/way.ts';
import { isToldYet } from '../../web/common/topic.ts';
import { createEstimator } from '../../build/wasm/package/index.js';
import { voiceFor } from './voices.js';

// What both front ends ask, and what becomes of what is given.

const estimator = await createEstimator();
const catalogue = estimator.catalogue();
const voice = voiceFor('zh-CN');

const place = (region, year = '2024') =>
  withText(withText(emptyEntry(), '/region', region), '/benefit_year', year);
const bill = (entry, kind, texts = {}) =>
  Object.entries(texts).reduce(
    (all, [field, text]) => withText(all, `/care/${entry.care.length}${field}`, text),
    addCare(entry, kind),
  );
const told = (entry) => {
  const { form, estimate, faults } = reckon(estimator, entry);
  assert.deepEqual(faults, []);
  return { estimate, telling: { voice, form, entry } };
};
const pathsOf = (fields) => fields.map(({ path }) => path);
const taking = (fixed = null) => ({ place: fixed, catalogue });

test('a visit is asked what its kind has', () => {
  const of = (kind) => visitFields(0, told(bill(place('410700'), kind)).telling);
  assert.deepEqual(pathsOf(of('outpatient')), ['/care/0/kind', '/care/0/on', '/care/0/institution/class', '/care/0/institution/id']);
  assert.deepEqual(pathsOf(visitFields(0, told(bill(place('640000'), 'chronic_outpatient')).telling)).slice(0, 3), [
    '/care/0/kind',
    '/care/0/on',
    '/care/0/disease',
  ]);
  const birth = visitFields(0, told(bill(place('450000'), 'maternity')).telling);
  const babies = birth.find(({ path }) => path === '/care/0/babies');
  assert.equal(babies.keyboard, 'numeric');
  assert.ok(pathsOf(birth).includes('/care/0/delivery'));
});

test('a kind that a place does not offer can only be left, and one that it offers only be changed', () => {
  const [offered] = visitFields(0, told(bill(place('410700'), 'outpatient')).telling);
  assert.equal(offered.none, null);
  const { telling } = told(place('410700'));
  const [other] = visitFields(0, { ...telling, entry: bill(telling.entry, 'of_elsewhere') });
  assert.equal(other.none, '请选择');
});

test('what is out of policy is asked only where it was told before', () => {
  const cost = (texts) => pathsOf(costFields(0, told(bill(place('410700'), 'outpatient', texts)).telling));
  assert.deepEqual(cost({}), ['/care/0/cost/total', '/care/0/cost/in_policy']);
  assert.deepEqual(cost({ '/cost/out_of_policy': '10' }).slice(2), ['/care/0/cost/out_of_policy']);
});

test('facts are asked for the identities that need them', () => {
  const facts = (identities) =>
    personFields(told({ ...place('640000'), identities }).telling).flatMap(({ path, control, keyboard }) =>
      path.startsWith('/person/facts/') ? [`${path} ${keyboard ?? control}`] : [],
    );
  assert.deepEqual(facts(['newborn']), []);
  assert.deepEqual(facts(null), []);
  assert.deepEqual(facts(['employee_lapsed']), [
    '/person/facts/insured_months numeric',
    '/person/facts/lapsed_on date',
  ]);
});

test('a period is asked for only where the documents know some', () => {
  assert.deepEqual(pathsOf(paymentFields(told(place('410700')).telling)), ['/enrolment/paid_on', '/enrolment/period']);
  const { telling } = told(place('410700'));
  const without = { ...telling, form: { ...telling.form, windows: [] } };
  assert.deepEqual(pathsOf(paymentFields(without)), ['/enrolment/paid_on']);
});

test('of identities several hold or none, and taking back the last leaves the question open', () => {
  const toggled = (identities, choice) =>
    withGiven({ ...place('410700'), identities }, '/person/identities', choice, taking()).identities;
  const none = '-';
  assert.deepEqual(toggled(null, 'newborn'), ['newborn']);
  assert.deepEqual(toggled(['newborn'], 'orphan'), ['newborn', 'orphan']);
  assert.deepEqual(toggled(['newborn', 'orphan'], 'newborn'), ['orphan']);
  assert.deepEqual(toggled(['newborn'], none), []);
  assert.deepEqual(toggled([], 'newborn'), ['newborn']);
  assert.equal(toggled(['newborn'], 'newborn'), null);
  assert.equal(toggled([], none), null);
});

test('identities of another place stay while those of this one are ticked', () => {
  const toggled = (identities, choice) =>
    withGiven({ ...place('410700'), identities }, '/person/identities', choice, taking()).identities;
  assert.deepEqual(toggled(['of_elsewhere'], 'newborn'), ['of_elsewhere', 'newborn']);
  assert.deepEqual(toggled(['of_elsewhere', 'newborn'], 'newborn'), ['of_elsewhere']);
});

test('a county or city that is taken back leaves what it lies in', () => {
  const give = (path, value) => textAt(withGiven(place('410711'), path, value, taking()), '/region');
  assert.equal(give('/region/county', ''), '410700');
  assert.equal(give('/region/city', ''), '410000');
  assert.equal(give('/region/city', '410100'), '410100');
  assert.equal(give('/region', '640000'), '640000');
});

test('a fixed place is not left', () => {
  const fixed = { region: '450000', year: null };
  const give = (code) => textAt(withGiven(place('450000'), '/region', code, taking(fixed)), '/region');
  assert.equal(give('640000'), '450000');
  assert.equal(give('450100'), '450100');
});

test('a place is asked for from the province down, and its year where there are rules', () => {
  const below = ['410100', '410700', '410711'].map((code) => ({ code, name: code }));
  const atlas = { catalogue, places: [{ code: '410000', name: '河南省' }], below };
  const chosen = (region) => ({ voice, entry: place(region) });
  const values = (fields) => Object.fromEntries(fields.map(({ path, value }) => [path, value]));
  assert.deepEqual(values(regionFields({ voice, entry: emptyEntry() }, atlas)), { '/region': '' });
  assert.deepEqual(values(regionFields(chosen('410711'), atlas)), {
    '/region': '410000',
    '/region/city': '410700',
    '/region/county': '410711',
  });
  assert.deepEqual(yearFields({ voice, entry: emptyEntry() }, catalogue), []);
  const [year] = yearFields(chosen('410700'), catalogue);
  assert.equal(year.value, '2024');
  assert.ok(year.choices.length > 0);
  const fixed = { region: '410000', year: 2024 };
  assert.deepEqual(pathsOf(placeFields(fixed, chosen('410700'), atlas)), ['/region/city', '/region/county']);
});

test('a stage of the way can be left once it is answered, or where it may stay open', () => {
  const state = (screen, telling) => {
    const { next, asksPlace } = stageOf(screen, telling, voice);
    return [asksPlace, next?.label, next?.isPrimary];
  };
  const answered = ['下一步', true];
  const skipped = ['不知道，先跳过', false];
  assert.deepEqual(state('place', null), [true, undefined, undefined]);
  assert.deepEqual(state('cost', null), [true, undefined, undefined]);
  const { telling } = told(place('410700'));
  assert.deepEqual(state('place', telling), [true, ...answered]);
  assert.deepEqual(state('kind', telling), [false, undefined, undefined]);
  const entry = withGiven(telling.entry, '/care/0/kind', 'outpatient', taking());
  assert.deepEqual(state('kind', { ...telling, entry }), [false, ...answered]);
  assert.deepEqual(state('cost', { ...telling, entry }), [false, ...skipped]);
  const paid = withText(entry, '/care/0/cost/total', '100');
  assert.deepEqual(state('cost', { ...telling, entry: paid }), [false, ...answered]);
  assert.deepEqual(state('payment', telling), [false, ...skipped]);
});

test('a question stays while it is answered, then the rest is offered, skipped and asked again', () => {
  const entry = bill(place('410700'), 'outpatient', { '/on': '2024-03-05', '/cost/in_policy': '200' });
  const open = told(entry);
  const first = questionCard(nothingAsked, open.estimate, open.telling);
  assert.equal(first.question.path, '/care/0/institution/class');
  assert.equal(first.next.label, '不知道，先跳过');

  const answered = told(withAnswer(first.question, 'county', entry));
  const held = holding(nothingAsked, first.question, entry);
  const same = questionCard(held, answered.estimate, answered.telling);
  assert.equal(same.question.path, first.question.path);
  assert.equal(same.field.value, 'county');
  assert.equal(same.next.isPrimary, true);

  const rest = questionCard(same.next.asking, answered.estimate, answered.telling);
  assert.equal(rest.left, 'beside_bill');
  let card = questionCard(rest.next.asking, answered.estimate, answered.telling);
  const asked = [];
  while (card.question) {
    asked.push(card.question.path);
    card = questionCard(card.next.asking, answered.estimate, answered.telling);
  }
  assert.ok(asked.length > 0);
  assert.equal(new Set(asked).size, asked.length);
  assert.equal(card.left, 'skipped');
  const again = questionCard(card.next.asking, answered.estimate, answered.telling);
  assert.equal(again.question.path, asked[0]);
});

test('a question whose answer is taken back stays', () => {
  const entry = bill(place('410700'), 'outpatient', { '/on': '2024-03-05' });
  const open = told(entry);
  const { question } = questionCard(nothingAsked, open.estimate, open.telling);
  assert.match(question.path, /cost/);
  const held = holding(nothingAsked, question, entry);
  const filled = told(withAnswer(question, '200', entry));
  const emptied = { ...filled.telling, entry: withAnswer(question, '', filled.telling.entry) };
  const card = questionCard(held, filled.estimate, emptied);
  assert.equal(card.question.path, question.path);
  assert.equal(card.next.label, '不知道，先跳过');
});

test('a question ends with the care that it is about, also where other care takes its place', () => {
  const first = bill(place('410700'), 'outpatient', { '/on': '2024-03-05', '/cost/in_policy': '200' });
  const open = told(bill(first, 'inpatient', { '/on': '2024-03-06', '/cost/in_policy': '9000' }));
  const { question } = questionCard(nothingAsked, open.estimate, open.telling);
  assert.equal(question.path, '/care/0/institution/class');
  const held = holding(nothingAsked, question, open.telling.entry);
  const answered = withAnswer(question, 'county', open.telling.entry);
  assert.equal(questionCard(held, null, { ...open.telling, entry: answered }).question, question);
  const only = removeCare(answered, 0);
  assert.notEqual(questionCard(held, null, { ...open.telling, entry: only })?.question, question);
  const none = removeCare(only, 0);
  assert.notEqual(questionCard(held, null, { ...open.telling, entry: none })?.question, question);
});

test('a question that is still open is asked as it is open now', () => {
  const { estimate, telling } = told(bill(place('410700'), 'outpatient', { '/cost/in_policy': '200' }));
  const { question } = questionCard(nothingAsked, estimate, telling);
  const held = holding(nothingAsked, { ...question, options: question.options.slice(1) }, telling.entry);
  assert.deepEqual(questionCard(held, estimate, telling).question.options, question.options);
});

test('nothing is asked where nothing is open', () => {
  const { estimate, telling } = told(place('410700'));
  assert.equal(questionCard(nothingAsked, { ...estimate, questions: [] }, telling), null);
});

test('the last estimate stands only while what is wrong is being typed', () => {
  const { estimate } = told(place('410700'));
  const faulty = { estimate: null, faults: [{ path: '/care/0/on' }] };
  assert.equal(standingEstimate(faulty, '/care/0/on', estimate), estimate);
  assert.equal(standingEstimate(faulty, null, estimate), null);
  assert.equal(standingEstimate(null, '/care/0/on', estimate), null);
});

test('on the way an answer is told once there is something to tell of what was come for', () => {
  const isTold = (entry, purpose) => {
    const { estimate, telling } = told(entry);
    return isToldYet(estimate, { ...telling, purpose });
  };
  assert.equal(isTold(place('640000'), 'contribution'), true);
  assert.equal(isTold(place('640000'), 'coverage'), false);
  assert.equal(isTold(withText(place('640000'), '/enrolment/paid_on', '2024-01-10'), 'coverage'), true);
  assert.equal(isTold(place('640000'), 'care'), false);
  assert.equal(isTold(bill(place('410700'), 'outpatient'), 'care'), false);
  assert.equal(isTold(bill(place('410700'), 'outpatient', { '/cost/in_policy': '200' }), 'care'), true);
  assert.equal(isTold(bill(place('640000'), 'outpatient'), 'care'), true, 'at most what the year has');
  assert.equal(isTold(place('640000'), null), false);
});

test('a field is in the part of the answers that it is filled in', () => {
  assert.equal(partOf('/region/city'), 'place');
  assert.equal(partOf('/benefit_year'), 'place');
  assert.equal(partOf('/person/facts/lapsed_on'), 'person');
  assert.equal(partOf('/enrolment/paid_on'), 'payment');
  assert.equal(partOf('/care/2/cost/total'), 2);
});
