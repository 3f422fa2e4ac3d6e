import type { Assumption, Estimate } from 'mingbai';
import { careSection } from './care.ts';
import { contributionSection } from './contribution.ts';
import { coverageFacts, coverageSection } from './coverage.ts';
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

function assumptionText({ code, figure, up_to, checked_on }: Assumption, { voice }: Telling): string {
  const parts = {
    figure: voice.sayCode('figure', figure ?? 'other'),
    up_to: up_to ? yuan(up_to, voice) : '',
    checked_on: checked_on ? day(checked_on, voice) : '',
  };
  const detailed = `${code}.up_to`;
  return voice.sayCode('assumed', up_to && voice.find(`assumed.${detailed}`) ? detailed : code, parts);
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
