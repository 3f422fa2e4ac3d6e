import type { Fault } from 'mingbai/small';
import { fieldAt } from './entry.ts';
import type { Voice } from './wording/voice.ts';

/** A fault in words: as said at the field that it is about, and as said in a list. */
export interface FaultView {
  field: string;
  text: string;
  inList: string;
}

function faultViews(faults: Fault[], voice: Voice): FaultView[] {
  return faults.map(({ code, path }) => {
    const text = voice.find(`fault.${code}.${fieldAt(path).field}`) ?? voice.sayCode('fault', code);
    return { field: path, text, inList: inList(path, text, voice) };
  });
}

/** The faults but that of the field which is still being typed in. */
export function settledFaults(faults: Fault[], typing: string | null, voice: Voice): FaultView[] {
  return faultViews(faults, voice).filter(({ field }) => field !== typing);
}

function inList(path: string, text: string, voice: Voice): string {
  const { item, field } = fieldAt(path);
  const label = voice.find(`field.${field}`);
  if (label === undefined) return text;
  return item === null
    ? voice.say('faults.at', { field: label, text })
    : voice.say('faults.at.care', { number: String(item + 1), field: label, text });
}
