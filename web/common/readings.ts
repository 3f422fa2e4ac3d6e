import type { Day, Range, ReadingResult } from 'mingbai/small';
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
          result: id.startsWith('funding.') ? null : readingResult(reading.result, telling),
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

function readingResult(result: Range | Day | null, { voice, form }: Telling): string {
  if (result === null) return voice.say('readings.unstated');
  if (typeof result === 'string') return day(result, voice, form.benefit_year);
  return extent(result) === 'open' ? voice.say('readings.unstated') : rangeInText(result, voice);
}
