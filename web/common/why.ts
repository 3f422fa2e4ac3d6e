import type { CareResult, Estimate, Reason, ReasonCode } from 'mingbai/small';
import { careSection, isGuaranteed } from './care.ts';
import { extent } from './format.ts';
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
  return [voice.say('coverage.later')];
}

function whyCare({ care, totals, assumed }: Estimate, telling: Telling): string[] {
  const { voice } = telling;
  if (care.every(({ status }) => status === 'unknown')) return textsOf(care, bounds, telling);
  if (care.every(({ status }) => status === 'refused')) return textsOf(care, settlingReasons, telling);
  if (totals.fund.low === totals.fund.high || care.some(({ status }) => status === 'unknown')) return [];
  const unreached = assumed.filter(({ code }) => code === 'annual_cap_not_reached').map(({ figure }) => figure);
  const reasons = care.flatMap((result) => result.reasons).filter(({ figure }) => figure === null || !unreached.includes(figure));
  const because = causes.filter(({ holds }) => reasons.some(holds)).map(({ key }) => voice.say(key));
  const isOneSum = totals.cost.low === totals.cost.high && extent(totals.person) !== 'exact' && !care.some(isGuaranteed);
  return [...because, ...(isOneSum ? [voice.say('why.opposite')] : [])];
}

function textsOf(care: CareResult[], told: typeof settlingReasons, telling: Telling): string[] {
  const sentences = care.flatMap((result, item) => told(careSection(result, item, telling), telling));
  return [...new Set(sentences.map(({ text }) => text))];
}

const notStated: ReasonCode[] = ['delegated', 'not_stated', 'text_lost', 'outside_period'];

const causes = [
  { key: 'why.floor', holds: ({ code }: Reason) => code === 'floor' },
  { key: 'why.cost', holds: ({ code, detail }: Reason) => code === 'missing_answer' && detail.path?.endsWith('/cost/in_policy') },
  { key: 'why.reading', holds: ({ code }: Reason) => code === 'reading' },
  { key: 'why.not_stated', holds: ({ code }: Reason) => notStated.includes(code) },
] as const;
