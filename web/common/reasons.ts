import type { Reason, ReasonCode } from 'mingbai/small';
import { day, printed, printedChange, whoDecides } from './format.ts';
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

/** What is open in a part of an estimate; about some figures only, where these are given. */
export const openReasons = (section: Section, telling: Telling, figures?: string[]) =>
  reasons(open, section, telling, figures);
export const bounds = (section: Section, telling: Telling) => reasons(['floor', 'ceiling'], section, telling);
export const settlingReasons = (section: Section, telling: Telling) => reasons(settling, section, telling);
export const contradictions = (section: Section, telling: Telling) => reasons(['contradicts_policy'], section, telling);

function reasons(codes: ReasonCode[], section: Section, telling: Telling, figures?: string[]): Sentence[] {
  const told = section.reasons
    .filter(({ code, figure }) => codes.includes(code) && (figures?.includes(figure ?? '') ?? true))
    .filter((reason) => !hasReadings(reason) && !isToldByReading(reason, section))
    .filter((reason) => !(reason.code === 'not_stated' && isAlso('delegated', reason, section)))
    .map((reason) => ({ reason, wording: wordingOf(reason, section, telling) }));
  const keys = told.map(({ reason: { source, detail }, wording }) => JSON.stringify([wording, source, detail]));
  return [...new Set(keys)].map((key) => {
    const [first, ...others] = told.filter((_, index) => keys[index] === key) as [Told, ...Told[]];
    const names = [first, ...others].map(({ reason }) => telling.voice.sayCode('figure', reason.figure ?? 'other'));
    return sentence(reasonText(first, names, section, telling), first.reason.source, section, telling);
  });
}

interface Told {
  reason: Reason;
  wording: string;
}

/** Clauses that disagree can be read in several ways too. */
export function hasReadings({ detail }: Reason): boolean {
  return detail.readings !== undefined;
}

/** Whether the same figure is open in another way too: for other people, say, or in another document. */
function isAlso(code: ReasonCode, { figure }: Reason, { reasons: all }: Section): boolean {
  return all.some((other) => other.code === code && other.figure === figure);
}

/** What is open about a figure under one reading is told with the readings. */
function isToldByReading({ figure }: Reason, { reasons: all }: Section): boolean {
  return figure !== null && all.some((other) => hasReadings(other) && other.figure?.startsWith(`${figure}.`));
}

function reasonText({ reason, wording }: Told, figures: string[], section: Section, telling: Telling): string {
  const { voice } = telling;
  const { detail } = reason;
  const parts: Parts = {
    figure: figures.join(voice.say('list')),
    who: whoDecides(detail, voice),
    from: detail.from ? day(detail.from, voice) : '',
    value: detail.value ? boundText(reason, detail.value, section, voice) : '',
    stated: detail.stated ? printed(detail.stated, voice) : '',
    change: printedChange(detail.less ?? detail.plus ?? '', voice),
    year: String(detail.benefit_year ?? telling.form.benefit_year),
  };
  return voice.sayCode('reason', wording, parts);
}

/** Which wording of its code a reason takes. */
function wordingOf(reason: Reason, section: Section, { form }: Telling): string {
  const { code, figure, detail } = reason;
  if (code === 'outside_period' && !detail.from) return 'outside_period.undated';
  if (['contradicts_policy', 'conflicting_clauses'].includes(code) && detail.value) return `${code}.value`;
  if (code === 'delegated' && isAlso('not_stated', reason, section)) return 'delegated.some';
  if (code === 'derived') return detail.less ? 'derived.less' : 'derived.plus';
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
function boundText(reason: Reason, value: string, section: Section, voice: Voice): string {
  const written = printed(value, voice);
  if (reason.code !== 'contradicts_policy') return written;
  if (isAlso('floor', reason, section)) return voice.say('range.at_least', { low: written });
  return isAlso('ceiling', reason, section) ? voice.say('range.at_most', { high: written }) : written;
}
