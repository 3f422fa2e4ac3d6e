import { yuan } from '../common/format.ts';
import type { DecidedBy, Line } from './policy.ts';
import type { RulesVoice } from './wording/voices.ts';

type Printed = number | string;

/** What a document says of a figure: "不低于 640 元，各地可以定得更高", "文件没有写". */
export function valueText(line: Line, isShare: boolean, voice: RulesVoice): string {
  const number = numberText(line, isShare, voice);
  const { state = 'exact', stated, less, plus } = line;
  if (state === 'exact') return number;
  const key = state === 'derived' ? (`derived.${less === undefined ? 'plus' : 'less'}` as const) : state;
  return voice.say(`stated.${key}`, {
    value: number,
    who: deciders(line.decided_by, voice),
    stated: amountText(stated ?? '', isShare, voice),
    change: changeText(less ?? plus ?? '', isShare, voice),
  });
}

/** The number that a document prints, or whether it admits the care. */
function numberText({ days, admitted, yuan: amount, percent }: Line, isShare: boolean, voice: RulesVoice): string {
  if (days !== undefined) return voice.say('days', { count: String(days) });
  if (admitted !== undefined) return voice.say(admitted ? 'stated.admitted' : 'stated.not_admitted');
  return amountText(amount ?? percent ?? '', isShare, voice);
}

export function amountText(number: Printed, isShare: boolean, voice: RulesVoice): string {
  return isShare ? `${number}%` : yuan(Number(number).toFixed(2), voice);
}

function changeText(number: Printed, isShare: boolean, voice: RulesVoice): string {
  return isShare ? voice.say('points', { points: String(number) }) : amountText(number, isShare, voice);
}

/** Everybody who decides what a document leaves open. */
function deciders({ documents = [], authority }: DecidedBy = {}, voice: RulesVoice): string {
  return [...(authority ? [voice.name(authority)] : []), ...documents].join(voice.say('list'));
}
