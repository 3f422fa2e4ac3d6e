import type { Assumption, Estimate } from 'mingbai';
import { careSection } from './care.ts';
import { contributionSection } from './contribution.ts';
import { coverageFacts, coverageSection } from './coverage.ts';
import { careForm } from './fields.ts';
import { clause, day, yuan } from './format.ts';
import { fundingSection } from './funding.ts';
import { openReasons, readingViews, type ReadingView } from './reasons.ts';
import type { Section, Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';

/** What the documents leave open, each once. */
export function openPoints(estimate: Estimate, telling: Telling): Sentence[] {
  return once(sections(estimate).flatMap((part) => openReasons(part, telling)), ({ text }) => text);
}

export function readings(estimate: Estimate, telling: Telling): ReadingView[] {
  const facts = coverageFacts(estimate, telling);
  const views = sections(estimate).flatMap((part) => readingViews(part, telling, facts));
  return once(views, ({ sentence, options }) => JSON.stringify([sentence.text, options]));
}

export function assumptions({ assumed }: Estimate, telling: Telling): Sentence[] {
  const { voice } = telling;
  const said = assumed.map((assumption) => ({
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
  return voice.sayCode('assumed', detailed ?? code, parts);
}

/** The kind of care that `/used/outpatient` or `/used/chronic_outpatient:asthma` is about. */
function usedKind({ path }: Assumption, { voice, form }: Telling): string | undefined {
  const [, kind] = /^\/used\/([^:]+)/.exec(path ?? '') ?? [];
  const name = careForm(form, kind)?.name;
  return name && voice.name(name);
}

function sections(estimate: Estimate): Section[] {
  return [
    ...estimate.care.map(careSection),
    coverageSection(estimate),
    contributionSection(estimate),
    fundingSection(estimate),
  ];
}

function once<T>(items: T[], keyOf: (item: T) => string): T[] {
  const keys = items.map(keyOf);
  return items.filter((_, index) => keys.indexOf(keys[index] as string) === index);
}
