import type { Day, Range, Reason, ReasonCode, ReadingResult } from 'mingbai';
import { day, extent, percent, rangeInText, yuan } from './format.ts';
import { sentence, type Section, type Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';
import type { Parts, Voice } from './wording/voice.ts';

/** The reasons that say that something is open; the others settle a result and are told beside it. */
const open: ReasonCode[] = [
  'delegated',
  'not_stated',
  'text_lost',
  'floor',
  'ceiling',
  'derived',
  'outside_period',
  'contradicts_policy',
  'conflicting_clauses',
];
const settling: ReasonCode[] = ['before_effect', 'not_covered', 'not_listed', 'target'];

export const openReasons = (section: Section, telling: Telling) => reasons(open, section, telling);
export const settlingReasons = (section: Section, telling: Telling) => reasons(settling, section, telling);

function reasons(codes: ReasonCode[], section: Section, telling: Telling): Sentence[] {
  const told = section.reasons.filter((reason) => codes.includes(reason.code) && !isToldByReading(reason, section));
  const keys = told.map(({ code, source, detail }) => JSON.stringify([code, source, detail]));
  return [...new Set(keys)].map((key) => {
    const alike = told.filter((_, index) => keys[index] === key);
    const [first] = alike as [Reason];
    const figures = alike.map(({ figure }) => telling.voice.sayCode('figure', figure ?? 'other'));
    return sentence(reasonText(first, figures, telling), first.source, section, telling);
  });
}

/** What is open about a figure under one reading is told with the readings. */
function isToldByReading({ figure }: Reason, { reasons: all }: Section): boolean {
  return figure !== null && all.some((other) => other.code === 'reading' && other.figure?.startsWith(`${figure}.`));
}

function reasonText({ code, detail }: Reason, figures: string[], { voice, form }: Telling): string {
  const list = voice.say('list');
  const parts: Parts = {
    figure: figures.join(list),
    who: detail.documents?.join(list) || (detail.authority && voice.name(detail.authority)) || voice.say('who.other'),
    from: detail.from ? day(detail.from, voice) : '',
    value: detail.value ? writtenFigure(detail.value, voice) : '',
    year: String(detail.benefit_year ?? ''),
  };
  if (code === 'outside_period' && !detail.from) return voice.sayCode('reason', 'outside_period.undated', parts);
  if (code === 'not_covered' && (detail.benefit_year ?? form.benefit_year) !== form.benefit_year) {
    return voice.sayCode('reason', 'not_covered.year', parts);
  }
  return voice.sayCode('reason', code, parts);
}

function writtenFigure(value: string, voice: Voice): string {
  return /^[01]\.\d{4}$/.test(value) ? percent(value) : yuan(value, voice);
}

/** A clause that can be read in several ways, and what each gives. */
export interface ReadingView {
  sentence: Sentence;
  options: { text: string; result: string; usual: boolean }[];
}

export function readingViews(section: Section, telling: Telling, facts: Parts = {}): ReadingView[] {
  return section.reasons
    .filter(({ code }) => code === 'reading')
    .map((reason) => {
      const id = reason.figure ?? 'other';
      const text = telling.voice.sayCode('reading', id, facts);
      return {
        sentence: sentence(text, reason.source, section, telling),
        options: (reason.detail.readings ?? []).map((reading) => readingOption(id, reading, telling)),
      };
    });
}

function readingOption(id: string, reading: ReadingResult, telling: Telling): ReadingView['options'][number] {
  const { voice } = telling;
  return {
    text: voice.find(`reading.${id}.${reading.id}`) ?? voice.say('reading.other.option'),
    result: readingResult(reading.result, telling),
    usual: reading.default,
  };
}

function readingResult(result: Range | Day | null, { voice, form }: Telling): string {
  if (result === null) return voice.say('readings.unstated');
  if (typeof result === 'string') return day(result, voice, form.benefit_year);
  return extent(result) === 'open' ? voice.say('readings.unstated') : rangeInText(result, voice);
}
