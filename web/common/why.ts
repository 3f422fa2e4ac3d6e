import type { CareResult, Estimate, Reason } from 'mingbai/small';
import { careSection, isGuaranteed, unstatedFigures } from './care.ts';
import { isEitherDay } from './coverage.ts';
import { bounds, settlingReasons } from './reasons.ts';
import type { Telling } from './telling.ts';
import { topicOf } from './topic.ts';

/** Why the headline is a range, or how much is known where it says that something is not. */
export function whyRange(estimate: Estimate, telling: Telling): string[] {
  return {
    care: whyCare,
    coverage: whyCoverage,
    contribution: whyContribution,
  }[topicOf(estimate, telling)](estimate, telling);
}

function whyContribution({ contribution }: Estimate, { voice }: Telling): string[] {
  return contribution.reasons.some(({ code }) => code === 'reading') ? [voice.say('why.usual')] : [];
}

function whyCoverage({ coverage }: Estimate, { voice }: Telling): string[] {
  const { earliest, latest } = coverage.starts_on ?? { earliest: null, latest: null };
  if (coverage.state === 'not_covered' || earliest === null || latest === null || earliest === latest) return [];
  return [voice.say(isEitherDay(coverage) ? 'why.either_day' : 'coverage.later')];
}

function whyCare({ care, totals }: Estimate, telling: Telling): string[] {
  const { voice } = telling;
  if (care.every(({ status }) => status === 'unknown')) return textsOf(care, bounds, telling);
  if (care.every(({ status }) => status === 'refused')) return textsOf(care, settlingReasons, telling);
  if (totals.fund.low === totals.fund.high || care.some(({ status }) => status === 'unknown')) return [];
  const reasons = care.flatMap((result) => result.reasons);
  const because = causes.filter(({ holds }) => reasons.some(holds)).map(({ key }) => voice.say(key));
  const figures = unstatedFigures(care, voice);
  return [
    ...because,
    ...(figures ? [voice.say('why.not_stated', { figures })] : []),
    ...(isShared(totals, reasons) && !care.some(isGuaranteed) ? [voice.say('why.opposite')] : []),
  ];
}

/** Whether the fund and the person share one bill, so that one pays what the other does not. */
function isShared({ cost, person }: Estimate['totals'], reasons: Reason[]): boolean {
  const isOfPerson = reasons.some(({ detail }) => detail.results_of === 'person');
  return cost.low === cost.high && person.low !== person.high && !isOfPerson;
}

function textsOf(care: CareResult[], told: typeof settlingReasons, telling: Telling): string[] {
  const sentences = care.flatMap((result, item) => told(careSection(result, item, telling), telling));
  return [...new Set(sentences.map(({ text }) => text))];
}

const causes = [
  { key: 'why.floor', holds: ({ code }: Reason) => code === 'floor' },
  { key: 'why.cost', holds: ({ code, detail }: Reason) => code === 'missing_answer' && detail.path?.endsWith('/cost/in_policy') },
  { key: 'why.reading', holds: ({ code }: Reason) => code === 'reading' },
] as const;
