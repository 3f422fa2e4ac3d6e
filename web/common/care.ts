import type { CareResult, Estimate, Range, Reason, ReasonCode } from 'mingbai/small';
import { capSentences } from './cap.ts';
import { textAt } from './entry.ts';
import { careForm } from './fields.ts';
import { ends, extent, yuan } from './format.ts';
import { once } from './once.ts';
import { contradictions, settlingReasons } from './reasons.ts';
import { section, sentence, settlingSource, type Section, type Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';
import type { Voice } from './wording/voice.ts';

const refusing: ReasonCode[] = ['before_effect', 'not_covered', 'not_listed'];

export function careSection(result: CareResult, item: number, telling: Telling): Section {
  const id = `care-${item}`;
  if (!isDiseaseOpen(result, item, telling)) return section(id, result);
  return section(id, { ...result, steps: [], reasons: result.reasons.filter(isRefusing) });
}

/** Whether the disease is still to be chosen: what holds of each by itself would only confuse. */
function isDiseaseOpen({ kind, matches }: CareResult, item: number, { form, entry }: Telling): boolean {
  const isListed = careForm(form, kind)?.diseases.length;
  return Boolean(isListed) && matches.length === 0 && textAt(entry, `/care/${item}/disease`) === '';
}

function isRefusing({ code }: Reason): boolean {
  return refusing.includes(code) || code === 'contradicts_policy';
}

/** "医保付 60 元，自己付 140 元" */
export function paidText(fund: Range, person: Range, voice: Voice): string {
  return voice.say('answer.joined', {
    fund: voice.say(`fund.${extent(fund)}`, ends(fund, voice)),
    person: voice.say(`person.${extent(person)}`, ends(person, voice)),
  });
}

/** "医保至少付 180 元，自己最多付 120 元" */
function guaranteedText(fund: Range, person: Range, voice: Voice): string {
  return voice.say('answer.joined', {
    fund: voice.say('fund.floor', ends(fund, voice)),
    person: voice.say('person.ceiling', ends(person, voice)),
  });
}

/** Whether the less that the fund may pay is what a document guarantees. */
export function isGuaranteed({ status, fund, reasons }: CareResult): boolean {
  return status === 'bounded' && extent(fund) === 'between' && reasons.some(({ code }) => code === 'floor');
}

/**
 * What is said where it is not known what the fund pays. Where that is for want of an answer or of the cost, the
 * documents may yet tell; else what the person pays at most is the bill itself, and not worth saying.
 */
function unknownText(result: CareResult, item: number, telling: Telling): string {
  const { voice } = telling;
  const { person, reasons } = result;
  if (isUnanswered(result, item, telling) || extent(person) === 'open') {
    return voice.say('answer.joined', {
      fund: voice.say('fund.open'),
      person: voice.say(`person.${extent(person)}`, ends(person, voice)),
    });
  }
  const has = (code: ReasonCode) => reasons.some((reason) => reason.code === code);
  if (has('text_lost')) return voice.say('unknown.lost');
  if (!has('floor') && !has('ceiling')) return voice.say('unknown.not_stated');
  return voice.say('unknown.local', { figures: unstatedFigures([result], voice) });
}

const unstated: ReasonCode[] = ['delegated', 'not_stated', 'text_lost', 'outside_period'];

/** What of the care the documents do not say; a cap that is taken not to be reached is told beside it. */
export function unstatedFigures(care: CareResult[], voice: Voice): string {
  const figures = care.flatMap(({ kind, reasons }) =>
    reasons.flatMap(({ code, figure }) => (unstated.includes(code) && figure && figure !== `${kind}.annual_cap` ? [figure] : [])),
  );
  return once(figures, (figure) => figure).map((figure) => voice.sayCode('figure', figure)).join(voice.say('list'));
}

/** What is paid under the usual readings, where these give one figure of a range. */
export function usualText(fund: Range, person: Range, voice: Voice): string | null {
  if (fund.default === undefined || person.default === undefined || fund.low === fund.high) return null;
  return voice.say('usual', {
    fund: voice.say('fund.exact', { low: yuan(fund.default, voice) }),
    person: voice.say('person.exact', { low: yuan(person.default, voice) }),
  });
}

/** "2024 年的医保不报这次，自己付 200 元" */
function refusedText(person: Range, { voice, form }: Telling): string {
  return voice.say('refused', {
    year: String(form.benefit_year),
    person: voice.say(`person.${extent(person)}`, ends(person, voice)),
  });
}

export function allRefusedText(person: Range, { voice, form }: Telling): string {
  return voice.say('refused.all', {
    year: String(form.benefit_year),
    person: voice.say(`person.${extent(person)}`, ends(person, voice)),
  });
}

/** Whether care is refused only until what was entered against the document has been checked. */
export function isContradicted({ status, reasons }: CareResult): boolean {
  return (
    status === 'refused' &&
    reasons.some(({ code }) => code === 'contradicts_policy') &&
    !reasons.some(({ code }) => refusing.includes(code))
  );
}

/** What is paid without what was entered against the document, where that can be told. */
function contradictedText(fund: Range, person: Range, voice: Voice): string {
  return fund.high === '0.00' ? voice.say('contradicted') : paidText(fund, person, voice);
}

/** Whether something that is still to be answered decides what is paid. */
function isUnanswered(result: CareResult, item: number, telling: Telling): boolean {
  return isDiseaseOpen(result, item, telling) || result.reasons.some(({ code }) => code === 'missing_answer');
}

export function resultText(result: CareResult, item: number, telling: Telling): string {
  const { voice } = telling;
  const { fund, person, status } = result;
  if (isContradicted(result)) return contradictedText(fund, person, voice);
  if (status === 'refused') return refusedText(person, telling);
  if (status === 'unknown') return unknownText(result, item, telling);
  return isGuaranteed(result) ? guaranteedText(fund, person, voice) : paidText(fund, person, voice);
}

const afterwards = ['critical_illness', 'medical_aid'];

/** Whether insurance for critical illness and medical aid may add to what is paid. */
export function mayGetMore({ care }: Estimate): boolean {
  return care.some(({ kind, status }) => status !== 'refused' && !afterwards.includes(kind));
}

export function careSentences(result: CareResult, item: number, telling: Telling): Sentence[] {
  const { voice } = telling;
  const part = careSection(result, item, telling);
  const refusal = result.status === 'refused' ? result.reasons.find(isRefusing) : undefined;
  const usual = usualText(result.fund, result.person, voice);
  return [
    sentence(`${resultText(result, item, telling)}${voice.say('stop')}`, refusal?.source ?? settlingSource(part), part, telling),
    ...(usual ? [{ text: usual, clause: null }] : []),
    ...(isDiseaseOpen(result, item, telling) ? [{ text: voice.say('care.disease_open'), clause: null }] : []),
    ...matchSentences(result, voice),
    ...capSentences(result, part, telling),
    ...settlingReasons(part, telling),
    ...contradictions(part, telling),
  ];
}

/** The diseases that a code finds. */
function matchSentences({ matches }: CareResult, voice: Voice): Sentence[] {
  if (matches.length === 0) return [];
  const names = matches.map(({ name }) => voice.name(name)).join(voice.say('list'));
  return [{ text: voice.say('care.matches', { names }), clause: null }];
}

/** Whether all that is known is that either may pay all of it. */
export function isAnything({ status, fund, person }: CareResult): boolean {
  return status === 'unknown' && fund.low === '0.00' && person.low === '0.00';
}

/** Whether a curve may tell something, as far as the result shows without reckoning it. */
export function mayHaveCurve(result: CareResult): boolean {
  const lacksCost = result.reasons.some(({ detail }) => detail.path?.endsWith('/cost/in_policy'));
  return result.status !== 'refused' && (lacksCost || !isAnything(result));
}
