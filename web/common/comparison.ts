import type { CareResult, Comparison, Estimator, Fault, Form, Range } from 'mingbai';
import { headline } from './answer.ts';
import { careSection } from './care.ts';
import { contributionSection } from './contribution.ts';
import { coverageSection, coverageText, coverageWasAsked } from './coverage.ts';
import { textAt, type Entry } from './entry.ts';
import { careFields, careForm, factFields } from './fields.ts';
import { day, rangeInText, yuan } from './format.ts';
import { fundingSection } from './funding.ts';
import { sameInstitutionText } from './institutions.ts';
import { openReasons } from './reasons.ts';
import type { Section } from './sentence.ts';
import { situationOf } from './situation.ts';
import { stepViews, type StepView } from './steps.ts';
import { careName, isDay, wordName, type Telling } from './telling.ts';
import { typedNumber } from './typed-number.ts';
import type { Voice, WordingKey } from './wording/voice.ts';

/** An entry and the form that it is entered in. */
export interface Side {
  entry: Entry;
  form: Form;
}

export type Pair<T> = [T, T];

export interface Compared extends Comparison {
  sides: Pair<Side>;
}

/** A part of two estimates side by side. */
export interface ComparedPart {
  title: string;
  rows: ComparedRow[];
  /** The rules that did not do the same, where something differs. */
  rules: ComparedRule[];
}

export interface ComparedRow {
  name: string;
  values: Pair<string>;
  differs: boolean;
}

/** A rule, and what it did on either side; where it did nothing, why, as far as the documents tell. */
export interface ComparedRule {
  title: string;
  steps: Pair<StepView | string>;
}

/** `null` while one of the entries has faults or no region. Throws only what is no fault of the entries. */
export function compare(estimator: Estimator, first: Entry, second: Entry): Compared | null {
  if ([first, second].some((entry) => textAt(entry, '/region') === '')) return null;
  const sideOf = (entry: Entry): Side => ({
    entry,
    form: estimator.form(textAt(entry, '/region'), Number(textAt(entry, '/benefit_year'))),
  });
  const sides: Pair<Side> = [sideOf(first), sideOf(second)];
  try {
    return { sides, ...estimator.compare(sides.map(({ entry, form }) => situationOf(entry, form))) };
  } catch (error) {
    if ((error as { errors?: Fault[] }).errors === undefined) throw error;
    return null;
  }
}

/** What was entered and what came of it, side by side; of what was entered only what differs. */
export function comparedParts(compared: Compared, voice: Voice): ComparedPart[] {
  return [
    enteredPart(compared, voice),
    answerPart(compared, voice),
    ...careParts(compared, voice),
    coveragePart(compared, voice),
    contributionPart(compared, voice),
    fundingPart(compared, voice),
  ].filter(({ rows }) => rows.length > 0);
}

/** Whether anything that was entered differs. */
export function isChanged(compared: Compared, voice: Voice): boolean {
  return enteredPart(compared, voice).rows.length > 0;
}

/** The headlines of both, for where there is little room. */
export function comparedHeadlines(compared: Compared, voice: Voice): Pair<string> {
  return both(compared, voice, (telling, side) => headline(estimateOf(compared, side), telling));
}

function both<T>({ sides }: Compared, voice: Voice, of: (telling: Telling, side: 0 | 1) => T): Pair<T> {
  return [of({ voice, ...sides[0] }, 0), of({ voice, ...sides[1] }, 1)];
}

function estimateOf({ estimates }: Comparison, side: 0 | 1): Comparison['estimates'][number] {
  return estimates[side] as Comparison['estimates'][number];
}

function row(name: string, values: Pair<string>): ComparedRow {
  return { name, values, differs: values[0] !== values[1] };
}

/** The rules behind the first of the results that differs; each side explains them in a section. */
function rulesOf(
  paths: string[],
  compared: Compared,
  voice: Voice,
  sectionOf: (telling: Telling, side: 0 | 1) => Section | null,
): ComparedRule[] {
  const difference = compared.differences.find(({ path }) => paths.includes(path));
  return (difference?.because ?? []).flatMap(({ figure, steps }) => {
    const views = both(compared, voice, (telling, side) => {
      const step = steps[side];
      const view = step ? stepViews('compared', [step], telling)[0] : undefined;
      return view ?? whyUnused(figure, sectionOf(telling, side), telling);
    });
    const titled = views.find((view) => typeof view !== 'string');
    return titled === undefined ? [] : [{ title: titled.title, steps: views }];
  });
}

/** What the documents leave open about a figure that was not used, if that is why. */
function whyUnused(figure: string | null, section: Section | null, telling: Telling): string {
  const open = section && figure !== null ? openReasons(section, telling, [figure]) : [];
  return open[0]?.text ?? telling.voice.say('compare.unused');
}

function answerPart(compared: Compared, voice: Voice): ComparedPart {
  const name = voice.say('answer.title');
  return { title: name, rows: [row(voice.say('compare.short'), comparedHeadlines(compared, voice))], rules: [] };
}

function careParts(compared: Compared, voice: Voice): ComparedPart[] {
  const visits = Math.max(...compared.estimates.map(({ care }) => care.length));
  const parts = Array.from({ length: visits }, (_, item) => {
    const results = both(compared, voice, (_telling, side) => estimateOf(compared, side).care[item]);
    const names = both(compared, voice, (telling, side) => (results[side] ? careName(item, telling) : ''));
    const title = names[0] && names[1] && names[0] !== names[1] ? visitName(item, voice) : names[0] || names[1];
    const paths = [`/care/${item}/fund`, `/care/${item}/person`];
    const rules = rulesOf(paths, compared, voice, (telling, side) => {
      const result = results[side];
      return result ? careSection(result, item, telling) : null;
    });
    return { title, rows: paidRows(results, voice), rules };
  });
  if (visits < 2) return parts;
  const totals = both(compared, voice, (_telling, side) => estimateOf(compared, side).totals);
  return [...parts, { title: voice.say('table.total'), rows: paidRows(totals, voice), rules: [] }];
}

function visitName(item: number, voice: Voice): string {
  return voice.say('table.visit', { number: String(item + 1) });
}

function paidRows(results: Pair<Pick<CareResult, 'fund' | 'person'> | undefined>, voice: Voice): ComparedRow[] {
  const rowOf = (name: WordingKey, amount: 'fund' | 'person') =>
    row(voice.say(name), [amountText(results[0]?.[amount], voice), amountText(results[1]?.[amount], voice)]);
  return [rowOf('table.fund', 'fund'), rowOf('table.person', 'person')];
}

/** An amount, and its usual reading; that there is none where there is no such visit. */
function amountText(amount: Range | null | undefined, voice: Voice): string {
  if (amount === undefined) return voice.say('compare.absent');
  if (amount === null) return voice.say('range.open');
  const range = rangeInText(amount, voice);
  if (amount.default === undefined || amount.low === amount.high) return range;
  return voice.say('range.usual', { range, usual: yuan(amount.default, voice) });
}

function coveragePart(compared: Compared, voice: Voice): ComparedPart {
  const title = voice.say('section.coverage');
  if (!both(compared, voice, coverageWasAsked).includes(true)) return { title, rows: [], rules: [] };
  const texts = both(compared, voice, (telling, side) => coverageText(estimateOf(compared, side), telling));
  const rules = rulesOf(['/coverage/starts_on'], compared, voice, (_telling, side) =>
    coverageSection(estimateOf(compared, side)),
  );
  return { title, rows: [row(voice.say('compare.starts'), texts)], rules };
}

function contributionPart(compared: Compared, voice: Voice): ComparedPart {
  const due = both(compared, voice, (_telling, side) => amountText(estimateOf(compared, side).contribution.due, voice));
  const rules = rulesOf(['/contribution/due'], compared, voice, (_telling, side) =>
    contributionSection(estimateOf(compared, side)),
  );
  return { title: voice.say('section.contribution'), rows: [row(voice.say('value.due'), due)], rules };
}

/** What government adds is told only where it differs. */
function fundingPart(compared: Compared, voice: Voice): ComparedPart {
  const paths = ['/funding/fiscal'];
  const differs = compared.differences.some(({ path }) => paths.includes(path));
  const fiscal = both(compared, voice, (_telling, side) =>
    amountText(estimateOf(compared, side).funding.fiscal, voice),
  );
  const rows = differs ? [row(voice.say('value.fiscal'), fiscal)] : [];
  const rules = rulesOf(paths, compared, voice, (_telling, side) => fundingSection(estimateOf(compared, side)));
  return { title: voice.say('section.funding'), rows, rules };
}

function enteredPart(compared: Compared, voice: Voice): ComparedPart {
  const [first, second] = both(compared, voice, entered);
  const keys = [...new Set([...first.keys(), ...second.keys()])];
  const none = voice.say('compare.empty');
  const rows = keys.map((key) => row(key, [first.get(key) ?? none, second.get(key) ?? none]));
  return { title: voice.say('compare.entered'), rows: rows.filter(({ differs }) => differs), rules: [] };
}

/** All that is entered and applies, in words, by the name of its field. */
function entered(telling: Telling): Map<string, string> {
  const { voice, form, entry } = telling;
  const own = [...factFields(entry.identities, form), '/enrolment/paid_on', '/enrolment/period', '/person/locality'];
  const year = voice.say('year', { year: textAt(entry, '/benefit_year') });
  const named = (path: string) => voice.say(`field.${path}` as WordingKey);
  const lines: [string, string][] = [
    [named('/region'), form.name ? voice.name({ en: form.name.zh, ...form.name }) : ''],
    [named('/benefit_year'), year],
    [named('/person/identities'), identitiesText(telling)],
    ...own.map((path): [string, string] => [named(path), writtenText(textAt(entry, path), telling)]),
    ...entry.care.flatMap((_, item) => enteredOfCare(item, telling)),
  ];
  return new Map(lines.filter(([, text]) => text !== ''));
}

function enteredOfCare(item: number, telling: Telling): [string, string][] {
  const { voice, form, entry } = telling;
  const care = entry.care[item];
  const kind = careForm(form, textAt(entry, `/care/${item}/kind`));
  if (care === undefined || kind === undefined) return [];
  const named = (field: string) =>
    voice.say('compare.of_visit', {
      visit: visitName(item, voice),
      field: voice.find(`field.${field}.${kind.kind}`) ?? voice.say(`field.${field}` as WordingKey),
    });
  return [
    [named('/kind'), voice.name(kind.name)],
    ...careFields(care, kind).map((field): [string, string] => [named(field), fieldText(item, field, telling)]),
  ];
}

function fieldText(item: number, field: string, telling: Telling): string {
  const text = textAt(telling.entry, `/care/${item}${field}`).trim();
  if (field === '/institution/id') return text || (sameInstitutionText(telling.entry, item, telling) ?? '');
  return field.startsWith('/cost/') && text !== '' ? yuan(typedNumber(text), telling.voice) : writtenText(text, telling);
}

function writtenText(text: string, telling: Telling): string {
  return isDay(text) ? day(text, telling.voice) : (wordName(text, telling) ?? text.trim());
}

function identitiesText({ voice, form, entry }: Telling): string {
  if (entry.identities === null) return '';
  const names = form.identities.flatMap(({ id, name }) => (entry.identities?.includes(id) ? voice.name(name) : []));
  return names.length > 0 ? names.join(voice.say('list')) : voice.say('identities.none');
}
