import type { CareResult, Range } from 'mingbai/small';
import { rangeInText } from './format.ts';
import { openReasons } from './reasons.ts';
import { sentence, sourceOf, type Section, type Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';

/** Where the share is open, the cap of the year is what can be said of a bill, and that the share is open. */
export function capSentences(result: CareResult, part: Section, telling: Telling): Sentence[] {
  const { kind, status, annual_cap: cap } = result;
  if (status === 'refused' || !isShareOpen(result)) return [];
  const { voice } = telling;
  const figure = `${kind}.annual_cap`;
  const told = (text: string) => [sentence(text, sourceOf(figure, part), part, telling)];
  return [
    ...(cap === 'unlimited' ? told(voice.say('cap.unlimited')) : []),
    ...(isStated(cap) ? told(voice.say('cap.stated', { cap: rangeInText(cap, voice) })) : []),
    ...openReasons(part, telling, [`${kind}.share`]),
  ];
}

export function isShareOpen({ share }: CareResult): boolean {
  return share?.low === '0.0000' && share.high === '1.0000';
}

function isStated(cap: CareResult['annual_cap']): cap is Range {
  return cap !== null && cap !== 'unlimited' && cap.high !== null;
}
