import type { Coverage, Estimate } from 'mingbai/small';
import { day } from './format.ts';
import { contradictions, settlingReasons } from './reasons.ts';
import { section, sentence, settlingSource, type Section, type Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';
import type { Parts } from './wording/voice.ts';

export function coverageSection({ coverage }: Estimate): Section {
  return section('coverage', coverage);
}

/** Whether anything was entered that cover can be told from. */
export function coverageWasAsked({ entry }: Telling): boolean {
  return Boolean(entry.texts['/enrolment/paid_on'] || entry.texts['/enrolment/period']);
}

export function coverageText({ coverage }: Estimate, telling: Telling): string {
  const { voice, form } = telling;
  if (!coverageWasAsked(telling)) return voice.say(telling.entry.care.length > 0 ? 'coverage.assumed' : 'coverage.unasked');
  if (coverage.state === 'not_covered') {
    return voice.say('coverage.not_covered', { year: String(form.benefit_year) });
  }
  const earliest = coverage.starts_on?.earliest ?? null;
  if (coverage.state === 'waiting' && earliest !== null) {
    const year = form.benefit_year;
    return voice.say('coverage.waiting', { start: day(earliest, voice, year), year: String(year) });
  }
  const start = startText(coverage, telling);
  if (start === null) return voice.say('coverage.unknown');
  return coverage.ends_on === null
    ? voice.say('coverage.from.open', { start })
    : voice.say('coverage.from', { start, end: day(coverage.ends_on, voice, form.benefit_year) });
}

/** "2 月 9 日或 2 月 10 日" */
function startText(coverage: Coverage, { voice, form }: Telling): string | null {
  const { earliest, latest } = coverage.starts_on ?? { earliest: null, latest: null };
  if (earliest === null || latest === null) return null;
  const days = { first: day(earliest, voice, form.benefit_year), last: day(latest, voice, form.benefit_year) };
  return earliest === latest ? days.first : voice.say(isEitherDay(coverage) ? 'or' : 'coverage.span', days);
}

/** Why there is no cover: the payment is for another year, or the wait is longer than the year. */
function refusalSentences({ coverage }: Estimate, part: Section, telling: Telling): Sentence[] {
  const { voice, form } = telling;
  const start = startText(coverage, telling);
  const isForAnotherYear = coverage.reasons.some(({ detail }) => detail.benefit_year !== undefined);
  if (isForAnotherYear || start === null || coverage.ends_on === null) return settlingReasons(part, telling);
  const text = voice.say('coverage.too_late', { start, end: day(coverage.ends_on, voice, form.benefit_year) });
  return [{ text, clause: null }];
}

/** Whether the readings of the text leave two days to start on, and none between. */
export function isEitherDay({ starts_on: start, reasons }: Coverage): boolean {
  return reasons.some(({ detail }) => {
    const days = detail.readings?.map(({ result }) => result) ?? [];
    return days.length === 2 && [start?.earliest, start?.latest].every((day) => day && days.includes(day));
  });
}

export function coverageSentences(estimate: Estimate, telling: Telling): Sentence[] {
  const { voice } = telling;
  const part = coverageSection(estimate);
  return [
    sentence(`${coverageText(estimate, telling)}${voice.say('stop')}`, settlingSource(part), part, telling),
    ...(estimate.coverage.state === 'not_covered' ? refusalSentences(estimate, part, telling) : []),
    ...preparationSentences(estimate, telling),
    ...contradictions(part, telling),
  ];
}

/** What it is safer to count on where the text can be read in two ways. */
function preparationSentences({ coverage }: Estimate, { voice, form }: Telling): Sentence[] {
  if (coverage.state === 'not_covered' || !isEitherDay(coverage)) return [];
  const text =
    coverage.state === 'waiting'
      ? voice.say('coverage.waiting.later', { year: String(form.benefit_year) })
      : voice.say('coverage.later');
  return [{ text, clause: null }];
}

/** What the readings of the waiting period are worded with. */
export function coverageFacts({ coverage }: Estimate, { voice }: Telling): Parts {
  const days = coverage.steps.find(({ op }) => op === 'waiting_period')?.in.days;
  return { days: voice.say('days', { count: String(days) }) };
}
