import type { Estimate, Question, Status } from 'mingbai/small';
import {
  careSentences,
  contradictedText,
  isContradicted,
  isUnanswered,
  paidText,
  refusedText,
  unknownText,
  usualText,
} from './care.ts';
import { contributionSentences, contributionText } from './contribution.ts';
import { coverageSentences, coverageText, coverageWasAsked } from './coverage.ts';
import type { Clause } from './sentence.ts';
import type { Telling } from './telling.ts';

/** The answer so far in one sentence. */
export function headline(estimate: Estimate, telling: Telling): string {
  const { voice } = telling;
  const { care, totals } = estimate;
  if (care.length === 0) {
    const due = contributionText(estimate, telling);
    return coverageWasAsked(telling) ? `${due}${voice.say('semicolon')}${coverageText(estimate, telling)}` : due;
  }
  const allAre = (status: Status) => care.every((result) => result.status === status);
  if (allAre('refused') && care.some(isContradicted)) {
    return contradictedText(totals.fund, totals.person, voice);
  }
  if (allAre('refused')) return refusedText(totals.person, care.length > 1, voice);
  if (allAre('unknown')) {
    const awaits = care.some((result, item) => isUnanswered(result, item, telling));
    return unknownText(totals.person, awaits, voice);
  }
  return paidText(totals.fund, totals.person, voice);
}

/** A sentence in which a figure and its unit stay on one line. */
export function unbroken(text: string): string {
  return text.replace(/(\d) (?=[元年月日天])/g, '$1\u00a0').replace(/([年月]) (?=\d)/g, '$1\u00a0');
}

/** What the usual readings make of the headline. */
export function usually({ care, totals }: Estimate, { voice }: Telling): string | null {
  return care.length === 0 ? null : usualText(totals.fund, totals.person, voice);
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
  const said =
    estimate.care.length > 0
      ? estimate.care.map((result, item) => careSentences(result, item, telling)[0])
      : [
          contributionSentences(estimate, telling)[0],
          ...(coverageWasAsked(telling) ? [coverageSentences(estimate, telling)[0]] : []),
        ];
  const clauses = said.flatMap((sentence) => sentence?.clause ?? []);
  return clauses.filter((clause, index) => clauses.findIndex(({ text }) => text === clause.text) === index);
}
