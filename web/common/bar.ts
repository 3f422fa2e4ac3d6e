import type { Estimate } from 'mingbai/small';
import { isAnything, paidText } from './care.ts';
import type { Voice } from './wording/voice.ts';

/** The whole bill as a bar of what the fund pays surely, what it may pay, and what is left to the person. */
export interface Bar {
  /** Says what is drawn. */
  label: string;
  /** How far what the fund surely pays and what it may pay reach, in percent of the bill. */
  sure: number;
  possible: number;
  legend: { kind: 'sure' | 'possible' | 'self'; text: string }[];
}

/** `null` where nothing can be drawn in proportion. A quota may exceed the bill, the bar does not. */
export function barOf({ care, totals: { cost, fund, person } }: Estimate, voice: Voice): Bar | null {
  if (care.some(isAnything)) return null;
  if (cost.high === null || fund.high === null || Number(cost.high) === 0) return null;
  const width = (amount: string) => Math.min((Number(amount) / Number(cost.high)) * 100, 100);
  const [sure, possible] = [width(fund.low), width(fund.high)];
  return {
    label: paidText(fund, person, voice),
    sure,
    possible,
    legend: [
      ...(sure > 0 ? [{ kind: 'sure' as const, text: voice.say('bar.sure') }] : []),
      ...(possible > sure ? [{ kind: 'possible' as const, text: voice.say('bar.maybe') }] : []),
      { kind: 'self', text: voice.say('bar.self') },
    ],
  };
}
