import type { Estimate, Range } from 'mingbai/small';
import { rangeInText } from './format.ts';
import type { Telling } from './telling.ts';

/** The question that is being answered, and what was known before. */
export interface Asked {
  path: string;
  before: Estimate;
}

/** What an answer has changed of the amount that questions are asked for: "原来 60 元到 120 元，现在 60 元". */
export function narrowingText(asked: Asked | null, now: Estimate | null, { voice }: Telling): string | null {
  if (!asked || !now) return null;
  const { before } = asked;
  const [old, current] = [amountAsked(before), amountAsked(now)];
  if (old === null || current === null || before.care.length !== now.care.length) return null;
  if (old.low === current.low && old.high === current.high) return null;
  const parts = { before: rangeInText(old, voice), after: rangeInText(current, voice) };
  return voice.say(now.care.length > 0 ? 'narrowed.fund' : 'narrowed.due', parts);
}

/** With care what the fund pays, without it what is due. */
function amountAsked({ care, totals, contribution }: Estimate): Range | null {
  return care.length > 0 ? totals.fund : contribution.due;
}
