import type { Assumption, Estimate } from 'mingbai/small';
import { careSection } from './care.ts';
import { contributionSection } from './contribution.ts';
import { coverageFacts, coverageSection } from './coverage.ts';
import { careForm } from './fields.ts';
import { clause, day, yuan } from './format.ts';
import { fundingSection } from './funding.ts';
import { readingViews, type ReadingView } from './readings.ts';
import { openReasons } from './reasons.ts';
import type { Section, Sentence } from './sentence.ts';
import { wordName, type Telling } from './telling.ts';

/** What the documents leave open about what the person gets and pays, each once. */
export function openPoints(estimate: Estimate, telling: Telling): Sentence[] {
  return openOf(sectionsOfPerson(estimate, telling), telling);
}

/** What they leave open about who pays the rest of the funding. */
export function openFunding(estimate: Estimate, telling: Telling): Sentence[] {
  return openOf([fundingSection(estimate)], telling);
}

function openOf(parts: Section[], telling: Telling): Sentence[] {
  return once(parts.flatMap((part) => openReasons(part, telling)), ({ text }) => text);
}

/** What the documents leave open about the annual caps of the care. */
export function openCaps({ care }: Estimate, telling: Telling): Sentence[] {
  const points = care.flatMap((result, item) =>
    openReasons(careSection(result, item, telling), telling, [`${result.kind}.annual_cap`]),
  );
  return once(points, ({ text }) => text);
}

export function readings(estimate: Estimate, telling: Telling): ReadingView[] {
  const facts = coverageFacts(estimate, telling);
  const views = sections(estimate, telling).flatMap((part) => readingViews(part, telling, facts));
  return once(views, ({ sentence, options }) => JSON.stringify([sentence.text, options]));
}

export function assumptions({ assumed }: Estimate, telling: Telling): Sentence[] {
  const { voice } = telling;
  const said = assumed.filter((assumption) => isOfChosen(assumption, telling)).map((assumption) => ({
    text: assumptionText(assumption, telling),
    clause: assumption.source ? { text: clause(assumption.source, voice), step: null } : null,
  }));
  return once(said, ({ text, clause: source }) => `${text} ${source?.text}`);
}

function assumptionText(assumption: Assumption, telling: Telling): string {
  const { code, figure, up_to, checked_on } = assumption;
  const { voice, form } = telling;
  const kind = usedKind(assumption, telling);
  const parts = {
    figure: voice.sayCode('figure', figure ?? 'other'),
    up_to: up_to ? yuan(up_to, voice) : '',
    checked_on: checked_on ? day(checked_on, voice) : '',
    kind: kind ?? '',
    year: String(form.benefit_year),
  };
  const details = [...(kind ? ['kind'] : []), ...(up_to ? ['up_to'] : [])].map((detail) => `${code}.${detail}`);
  const detailed = details.find((key) => voice.find(`assumed.${key}`) !== undefined);
  const text = voice.sayCode('assumed', detailed ?? code, parts);
  const disease = wordName(usedFor(assumption).disease ?? '', telling);
  return disease === undefined ? text : `${disease}${voice.say('colon')}${text}`;
}

function usedKind(assumption: Assumption, { voice, form }: Telling): string | undefined {
  const name = careForm(form, usedFor(assumption).kind)?.name;
  return name && voice.name(name);
}

/** The kind of care that `/used/outpatient` is about, and the disease of `/used/chronic_outpatient:asthma`. */
function usedFor({ path }: Assumption): { kind?: string | undefined; disease?: string | undefined } {
  const [, kind, disease] = /^\/used\/([^:]+)(?::(.+))?$/.exec(path ?? '') ?? [];
  return { kind, disease };
}

/** While the disease of a bill is still to be chosen, what is assumed of each disease would only confuse. */
function isOfChosen(assumption: Assumption, { entry }: Telling): boolean {
  const { disease } = usedFor(assumption);
  return disease === undefined || entry.care.some(({ texts }) => texts['/disease'] === disease);
}

function sectionsOfPerson(estimate: Estimate, telling: Telling): Section[] {
  return [
    ...estimate.care.map((result, item) => careSection(result, item, telling)),
    coverageSection(estimate),
    contributionSection(estimate),
  ];
}

function sections(estimate: Estimate, telling: Telling): Section[] {
  return [...sectionsOfPerson(estimate, telling), fundingSection(estimate)];
}

function once<T>(items: T[], keyOf: (item: T) => string): T[] {
  const keys = items.map(keyOf);
  return items.filter((_, index) => keys.indexOf(keys[index] as string) === index);
}
