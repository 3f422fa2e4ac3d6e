import type { CareResult, Catalogue, Day, Estimate, Question, Status } from 'mingbai/small';
import { allRefusedText, careSentences, isContradicted, paidText, resultText, usualText } from './care.ts';
import { contributionSentences, contributionText } from './contribution.ts';
import { coverageSentences, coverageText, coverageWasAsked } from './coverage.ts';
import { textAt } from './entry.ts';
import { yearsOf } from './reckoning.ts';
import type { Clause } from './sentence.ts';
import { visitName, type Telling } from './telling.ts';
import { topicOf } from './topic.ts';

/** The answer so far in one sentence. */
export function headline(estimate: Estimate, telling: Telling): string {
  const topic = topicOf(estimate, telling);
  if (topic === 'contribution') return contributionText(estimate, telling);
  if (topic === 'coverage') return coverageText(estimate, telling);
  return careHeadline(estimate, telling);
}

/** What else was asked for besides what the headline says. */
export function besideHeadline(estimate: Estimate, telling: Telling): string[] {
  const topic = topicOf(estimate, telling);
  const stop = telling.voice.say('stop');
  if (topic === 'coverage') return [`${contributionText(estimate, telling)}${stop}`];
  return topic === 'contribution' && coverageWasAsked(telling) ? [`${coverageText(estimate, telling)}${stop}`] : [];
}

/** By the rules of which year, and that those of this year are not known here where there are none. */
export function yearText({ voice, form, entry }: Telling, catalogue: Catalogue, today: Day): string {
  const year = String(form.benefit_year);
  const now = today.slice(0, 4);
  const isThere = yearsOf(textAt(entry, '/region'), catalogue).some((known) => String(known) >= now);
  return year < now && !isThere ? voice.say('year.past', { year, now }) : voice.say('year.by', { year });
}

function careHeadline({ care, totals }: Estimate, telling: Telling): string {
  const { voice } = telling;
  const [only] = care;
  if (only && care.length === 1) return resultText(only, 0, telling);
  const items = care.map((result, item) => ({ result, item }));
  const unknown = items.filter(({ result }) => result.status === 'unknown');
  if (unknown.length > 0) return partlyText(items, unknown, telling);
  const isAll = (status: Status) => care.every((result) => result.status === status);
  if (isAll('refused') && !care.some(isContradicted)) return allRefusedText(totals.person, telling);
  return paidText(totals.fund, totals.person, voice);
}

interface Item {
  result: CareResult;
  item: number;
}

/** Where some of several visits are unknown a sum of all would only hide what is known. */
function partlyText(items: Item[], unknown: Item[], telling: Telling): string {
  const { voice } = telling;
  const known = items.filter((other) => !unknown.includes(other));
  const names = unknown.map(({ item }) => visitName(item, voice)).join(voice.say('list'));
  if (known.length === 0) return voice.say('fund.open');
  const [only] = known;
  if (only === undefined || known.length > 1) return voice.say('answer.partly', { unknown: names });
  return voice.say('answer.partly.one', {
    unknown: names,
    known: visitName(only.item, voice),
    paid: resultText(only.result, only.item, telling),
  });
}

/** A sentence in which a figure and its unit stay on one line. */
export function unbroken(text: string): string {
  return text.replace(/(\d) (?=[元年月日天])/g, '$1\u00a0').replace(/([年月]) (?=\d)/g, '$1\u00a0');
}

/** A Chinese sentence in phrases, between which a line may best be broken. */
export function phrases(text: string): string[] {
  return text.match(/[^，；：。]+[，；：。]*/g) ?? [];
}

/** What the usual readings make of the headline. */
export function usually({ care, totals }: Estimate, { voice }: Telling): string | null {
  const isTold = care.length > 0 && care.every(({ status }) => status !== 'unknown');
  return isTold ? usualText(totals.fund, totals.person, voice) : null;
}

/** What is read aloud: the answer, and what there is to say of each part. */
export function spoken(estimate: Estimate, telling: Telling): string[] {
  const parts = [
    ...estimate.care.flatMap((result, item) => careSentences(result, item, telling)),
    ...coverageSentences(estimate, telling),
    ...contributionSentences(estimate, telling),
  ];
  return [headline(estimate, telling), ...parts.map(({ text }) => text)];
}

/** Whether an answer makes the headline more precise: with care, some answer changes what the fund pays. */
export function narrows({ effect }: Question, { care, totals: { fund } }: Estimate): boolean {
  return care.length === 0 || effect.low !== fund.low || effect.high !== fund.high;
}

/** The clauses that the headline rests on, each once. */
export function headlineClauses(estimate: Estimate, telling: Telling): Clause[] {
  const said = {
    care: () => estimate.care.map((result, item) => careSentences(result, item, telling)[0]),
    contribution: () => [contributionSentences(estimate, telling)[0]],
    coverage: () => [coverageSentences(estimate, telling)[0]],
  }[topicOf(estimate, telling)]();
  const clauses = said.flatMap((sentence) => sentence?.clause ?? []);
  return clauses.filter((clause, index) => clauses.findIndex(({ text }) => text === clause.text) === index);
}
