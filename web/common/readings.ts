import type { ReadingResult, Reason } from 'mingbai/small';
import { day, extent, rangeInText } from './format.ts';
import { hasReadings } from './reasons.ts';
import { sentence, type Section, type Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';
import type { Parts } from './wording/voice.ts';

/** A clause that can be read in several ways, and what each gives; of funding, the engine does not say of which part. */
export interface ReadingView {
  sentence: Sentence;
  options: { text: string; result: string | null; usual: boolean }[];
}

export function readingViews(section: Section, telling: Telling, facts: Parts = {}): ReadingView[] {
  return section.reasons
    .filter(hasReadings)
    .map((reason) => {
      const id = reason.figure ?? 'other';
      const text = telling.voice.sayCode('reading', id, facts);
      return {
        sentence: sentence(text, reason.source, section, telling),
        options: (reason.detail.readings ?? []).map((reading) => ({
          text: optionText(id, reading, telling),
          result: id.startsWith('funding.') ? null : resultText(reading.result, reason, telling),
          usual: reading.default,
        })),
      };
    });
}

function optionText(id: string, reading: ReadingResult, telling: Telling): string {
  const { voice } = telling;
  return (
    voice.find(`reading.${id}.${reading.id}`) ??
    identityText(reading.id, telling) ??
    voice.say('reading.other.option')
  );
}

/** The text may leave open which of several identities counts. */
function identityText(id: string, { voice, form }: Telling): string | undefined {
  const name = form.identities.find((identity) => identity.id === id)?.name;
  return name && voice.say('reading.identity', { identity: voice.name(name) });
}

/** What a reading gives, and of what; what is due with the year asked for, which the clause may not be about. */
function resultText(result: ReadingResult['result'], { detail }: Reason, { voice, form }: Telling): string {
  const year = String(form.benefit_year);
  const of = `readings.${detail.results_of}`;
  if (isUnstated(result)) return voice.find(`${of}.unstated`, { year }) ?? voice.say('readings.unstated');
  const text = typeof result === 'string' ? day(result, voice, form.benefit_year) : rangeInText(result, voice);
  return voice.find(of, { year, result: text }) ?? text;
}

function isUnstated(result: ReadingResult['result']): result is null {
  return result === null || (typeof result !== 'string' && extent(result) === 'open');
}
