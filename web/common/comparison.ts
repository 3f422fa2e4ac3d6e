import type { CareResult, Comparison, Estimator, Fault, Form, Range, Reason } from 'mingbai/small';
import { headline } from './answer.ts';
import { careSection } from './care.ts';
import { contributionSection } from './contribution.ts';
import { coverageFacts, coverageSection, coverageText, coverageWasAsked } from './coverage.ts';
import { textAt, type Entry } from './entry.ts';
import { careFields, careForm, factFields } from './fields.ts';
import { day, rangeInText, yuan } from './format.ts';
import { fundingSection } from './funding.ts';
import { sameInstitutionText } from './institutions.ts';
import { readingViews } from './readings.ts';
import { contradictions, openReasons, settlingReasons } from './reasons.ts';
import type { Section, Sentence } from './sentence.ts';
import { situationOf } from './situation.ts';
import { stepViews, type StepView } from './steps.ts';
import { careName, isDay, wordName, type Telling } from './telling.ts';
import { typedNumber } from './typed-number.ts';
import type { Parts, Voice, WordingKey } from './wording/voice.ts';

/** An entry and the form that it is entered in. */
export interface Side {
  entry: Entry;
  form: Form;
}

export type Pair<T> = [T, T];

export interface Compared extends Comparison {
  sides: Pair<Side>;
}

/** A comparison in words. */
export interface ComparisonView {
  /** Whether anything that was entered differs. */
  isChanged: boolean;
  /** The headlines of both, for where there is little room. */
  headlines: Pair<string>;
  parts: ComparedPart[];
}

/** A part of two estimates side by side. */
export interface ComparedPart {
  title: string;
  rows: ComparedRow[];
  /** Why it differs, where something does. */
  why: ComparedWhy;
}

export interface ComparedWhy {
  /** What the documents say of one side only, beyond its rules. */
  reasons: Pair<Sentence[]>;
  /** The rules that did not do the same. */
  rules: ComparedRule[];
}

const unexplained: ComparedWhy = { reasons: [[], []], rules: [] };

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

export function comparisonView(compared: Compared, voice: Voice): ComparisonView {
  return {
    isChanged: enteredPart(compared, voice).rows.length > 0,
    headlines: headlines(compared, voice),
    parts: comparedParts(compared, voice),
  };
}

/** What was entered and what came of it, side by side; of what was entered only what differs. */
function comparedParts(compared: Compared, voice: Voice): ComparedPart[] {
  return [
    enteredPart(compared, voice),
    answerPart(compared, voice),
    ...careParts(compared, voice),
    coveragePart(compared, voice),
    contributionPart(compared, voice),
    fundingPart(compared, voice),
  ].filter(({ rows }) => rows.length > 0);
}

function headlines(compared: Compared, voice: Voice): Pair<string> {
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

/** Why the first of the results differs that does; each side explains them in a section. */
function whyOf(
  paths: string[],
  compared: Compared,
  voice: Voice,
  sectionOf: (telling: Telling, side: 0 | 1) => Section | null,
  isTold: (reason: Reason) => boolean = () => true,
): ComparedWhy {
  const difference = compared.differences.find(({ path }) => paths.includes(path));
  if (difference === undefined) return unexplained;
  const rules = difference.because.flatMap(({ figure, steps }) => {
    const views = both(compared, voice, (telling, side) => {
      const step = steps[side];
      const view = step ? stepViews('compared', [step], telling)[0] : undefined;
      return view ?? whyUnused(figure, sectionOf(telling, side), telling);
    });
    const titled = views.find((view) => typeof view !== 'string');
    return titled === undefined ? [] : [{ title: titled.title, steps: views }];
  });
  const reasons = both(compared, voice, (telling, side) => {
    const section = sectionOf(telling, side);
    if (section === null) return [];
    const own = (difference.reasons[side] ?? []).filter(isTold);
    const facts = coverageFacts(estimateOf(compared, side), telling);
    const told = rules.map(({ steps }) => steps[side]);
    return reasonSentences(own, section, facts, telling).filter(({ text }) => !told.includes(text));
  });
  return { reasons, rules };
}

/** Some reasons in words, as far as they are told of the section at all. */
function reasonSentences(some: Reason[], section: Section, facts: Parts, telling: Telling): Sentence[] {
  const keys = new Set(some.map((reason) => JSON.stringify(reason)));
  const part = { ...section, reasons: section.reasons.filter((reason) => keys.has(JSON.stringify(reason))) };
  return [
    ...settlingReasons(part, telling),
    ...contradictions(part, telling),
    ...readingViews(part, telling, facts).map(({ sentence }) => sentence),
    ...openReasons(part, telling),
  ];
}

/** What the documents leave open about a figure that was not used, if that is why. */
function whyUnused(figure: string | null, section: Section | null, telling: Telling): string {
  const open = section && figure !== null ? openReasons(section, telling, [figure]) : [];
  return open[0]?.text ?? telling.voice.say('compare.unused');
}

function answerPart(compared: Compared, voice: Voice): ComparedPart {
  const name = voice.say('answer.title');
  return { title: name, rows: [row(voice.say('compare.short'), headlines(compared, voice))], why: unexplained };
}

function careParts(compared: Compared, voice: Voice): ComparedPart[] {
  const visits = Math.max(...compared.estimates.map(({ care }) => care.length));
  const parts = Array.from({ length: visits }, (_, item) => {
    const results = both(compared, voice, (_telling, side) => estimateOf(compared, side).care[item]);
    const names = both(compared, voice, (telling, side) => (results[side] ? careName(item, telling) : ''));
    const title = names[0] && names[1] && names[0] !== names[1] ? visitName(item, voice) : names[0] || names[1];
    const paths = [`/care/${item}/fund`, `/care/${item}/person`];
    const why = whyOf(paths, compared, voice, (telling, side) => {
      const result = results[side];
      return result ? careSection(result, item, telling) : null;
    });
    return { title, rows: paidRows(results, voice), why };
  });
  if (visits < 2) return parts;
  const totals = both(compared, voice, (_telling, side) => estimateOf(compared, side).totals);
  return [...parts, { title: voice.say('table.total'), rows: paidRows(totals, voice), why: unexplained }];
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
  if (!both(compared, voice, coverageWasAsked).includes(true)) return { title, rows: [], why: unexplained };
  const texts = both(compared, voice, (telling, side) => coverageText(estimateOf(compared, side), telling));
  const paths = ['/coverage/state', '/coverage/starts_on', '/coverage/ends_on'];
  const why = whyOf(paths, compared, voice, (_telling, side) => coverageSection(estimateOf(compared, side)));
  return { title, rows: [row(voice.say('compare.starts'), texts)], why };
}

function contributionPart(compared: Compared, voice: Voice): ComparedPart {
  const due = both(compared, voice, (_telling, side) => amountText(estimateOf(compared, side).contribution.due, voice));
  const why = whyOf(['/contribution/due'], compared, voice, (_telling, side) =>
    contributionSection(estimateOf(compared, side)),
  );
  return { title: voice.say('section.contribution'), rows: [row(voice.say('value.due'), due)], why };
}

/** What government adds is told only where it differs, and not who adds how much of it. */
function fundingPart(compared: Compared, voice: Voice): ComparedPart {
  const paths = ['/funding/fiscal'];
  const differs = compared.differences.some(({ path }) => paths.includes(path));
  const fiscal = both(compared, voice, (_telling, side) =>
    amountText(estimateOf(compared, side).funding.fiscal, voice),
  );
  const rows = differs ? [row(voice.say('value.fiscal'), fiscal)] : [];
  const sectionOf = (_telling: Telling, side: 0 | 1) => fundingSection(estimateOf(compared, side));
  const why = whyOf(paths, compared, voice, sectionOf, ({ figure }) => figure?.startsWith('funding.fiscal') ?? false);
  return { title: voice.say('section.funding'), rows, why };
}

function enteredPart(compared: Compared, voice: Voice): ComparedPart {
  const [first, second] = both(compared, voice, entered);
  const keys = [...new Set([...first.keys(), ...second.keys()])];
  const none = voice.say('compare.empty');
  const rows = keys.map((key) => row(key, [first.get(key) ?? none, second.get(key) ?? none]));
  return { title: voice.say('compare.entered'), rows: rows.filter(({ differs }) => differs), why: unexplained };
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
