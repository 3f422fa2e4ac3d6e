import type { Day, Range, Reason, ReasonCode, ReadingResult } from 'mingbai';
import { day, extent, percent, rangeInText, yuan } from './format.ts';
import { sentence, type Section, type Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';
import type { Parts, Voice } from './wording/voice.ts';

/** The reasons that say that something is open; the others settle a result, or ask to check it, and are told beside it. */
const open: ReasonCode[] = [
  'delegated',
  'not_stated',
  'text_lost',
  'floor',
  'ceiling',
  'derived',
  'outside_period',
  'conflicting_clauses',
];
const settling: ReasonCode[] = ['before_effect', 'not_covered', 'not_listed', 'target'];

export const openReasons = (section: Section, telling: Telling) => reasons(open, section, telling);
export const settlingReasons = (section: Section, telling: Telling) => reasons(settling, section, telling);
export const contradictions = (section: Section, telling: Telling) => reasons(['contradicts_policy'], section, telling);

function reasons(codes: ReasonCode[], section: Section, telling: Telling): Sentence[] {
  const told = section.reasons
    .filter((reason) => codes.includes(reason.code) && !isToldByReading(reason, section))
    .map((reason) => ({ reason, wording: wordingOf(reason, section, telling) }));
  const keys = told.map(({ reason: { source, detail }, wording }) => JSON.stringify([wording, source, detail]));
  return [...new Set(keys)].map((key) => {
    const [first, ...others] = told.filter((_, index) => keys[index] === key) as [Told, ...Told[]];
    const figures = [first, ...others].map(({ reason }) => telling.voice.sayCode('figure', reason.figure ?? 'other'));
    return sentence(reasonText(first, figures, section, telling), first.reason.source, section, telling);
  });
}

interface Told {
  reason: Reason;
  wording: string;
}

/** What is open about a figure under one reading is told with the readings. */
function isToldByReading({ figure }: Reason, { reasons: all }: Section): boolean {
  return figure !== null && all.some((other) => other.code === 'reading' && other.figure?.startsWith(`${figure}.`));
}

function reasonText({ reason, wording }: Told, figures: string[], section: Section, telling: Telling): string {
  const { voice } = telling;
  const { detail } = reason;
  const list = voice.say('list');
  const parts: Parts = {
    figure: figures.join(list),
    who: detail.documents?.join(list) || (detail.authority && voice.name(detail.authority)) || voice.say('who.other'),
    from: detail.from ? day(detail.from, voice) : '',
    value: detail.value ? boundText(reason, detail.value, section, voice) : '',
    year: String(detail.benefit_year ?? ''),
  };
  return voice.sayCode('reason', wording, parts);
}

/** Which wording of its code a reason takes. */
function wordingOf({ code, figure, detail }: Reason, section: Section, { form }: Telling): string {
  if (code === 'outside_period' && !detail.from) return 'outside_period.undated';
  if (code === 'contradicts_policy' && detail.value) return 'contradicts_policy.value';
  if (code === 'not_covered' && figure?.endsWith('.designated')) return 'not_covered.designated';
  if (section.status === 'refused') {
    const isOfAnotherYear = (detail.benefit_year ?? form.benefit_year) !== form.benefit_year;
    return code === 'not_covered' && isOfAnotherYear ? 'not_covered.year' : code;
  }
  if (code === 'before_effect') return 'before_effect.possible';
  if (code === 'not_covered') return isCoverReading(section) ? 'not_covered.reading' : 'not_covered.possible';
  return code;
}

/** Whether it is a matter of reading the text from when there is cover. */
function isCoverReading({ reasons: all }: Section): boolean {
  return all.some(({ code, figure }) => code === 'reading' && figure?.startsWith('coverage.'));
}

/** The figure that the document prints; what was entered against it is told whether it is a floor or a ceiling. */
function boundText({ code, figure }: Reason, value: string, { reasons: all }: Section, voice: Voice): string {
  const written = writtenFigure(value, voice);
  if (code !== 'contradicts_policy') return written;
  const has = (bound: ReasonCode) => all.some((other) => other.code === bound && other.figure === figure);
  if (has('floor')) return voice.say('range.at_least', { low: written });
  return has('ceiling') ? voice.say('range.at_most', { high: written }) : written;
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
    text:
      voice.find(`reading.${id}.${reading.id}`) ??
      identityText(reading.id, telling) ??
      voice.say('reading.other.option'),
    result: readingResult(reading.result, telling),
    usual: reading.default,
  };
}

/** The text may leave open which of several identities counts. */
function identityText(id: string, { voice, form }: Telling): string | undefined {
  const name = form.identities.find((identity) => identity.id === id)?.name;
  return name && voice.say('reading.identity', { identity: voice.name(name) });
}

function readingResult(result: Range | Day | null, { voice, form }: Telling): string {
  if (result === null) return voice.say('readings.unstated');
  if (typeof result === 'string') return day(result, voice, form.benefit_year);
  return extent(result) === 'open' ? voice.say('readings.unstated') : rangeInText(result, voice);
}
