import type { Catalogue } from 'mingbai/small';
import { fieldAt, textAt, type CareEntry } from './entry.ts';
import { identitiesIn } from './fields.ts';
import { day, yuan } from './format.ts';
import { placeName, type Place } from './places.ts';
import { isDay, wordName, type Telling } from './telling.ts';
import { typedNumber } from './typed-number.ts';
import type { Voice } from './wording/voice.ts';

/** A part of the answers; an item of care is one by its place in the order of input. */
export type AnswerPart = 'place' | 'person' | 'payment' | number;

/** The part of the answers that a field is in. */
export function partOf(path: string): AnswerPart {
  const { item } = fieldAt(path);
  if (item !== null) return item;
  if (path.startsWith('/person/')) return 'person';
  return path.startsWith('/enrolment/') ? 'payment' : 'place';
}

// What was answered so far, each part in a line. A part of which nothing was answered says so.

export function placeAnswer(telling: Telling, places: Place[], catalogue: Catalogue): string {
  const { voice, entry } = telling;
  const name = placeName(textAt(entry, '/region'), places, catalogue, voice);
  return joined([name, voice.say('year', { year: textAt(entry, '/benefit_year') })], voice);
}

export function personAnswer(telling: Telling): string {
  const { voice, entry, form } = telling;
  const identities = identitiesIn(form, entry.identities);
  const names = identities?.map((id) => wordName(id, telling)) ?? [];
  const said = identities?.length === 0 ? [voice.say('identities.none')] : names;
  return joined([...said, wordName(textAt(entry, '/person/locality'), telling)], voice);
}

export function paymentAnswer(telling: Telling): string {
  const { voice, entry, form } = telling;
  const on = textAt(entry, '/enrolment/paid_on');
  return joined(
    [isDay(on) && day(on, voice, form.benefit_year), wordName(textAt(entry, '/enrolment/period'), telling)],
    voice,
  );
}

/** What is known of an item of care besides what its name says. */
export function careAnswer({ texts }: CareEntry, telling: Telling): string {
  const { voice } = telling;
  const cost = texts['/cost/total'] || texts['/cost/in_policy'];
  return joined(
    [wordName(texts['/institution/class'] ?? '', telling), texts['/institution/id'], cost && amount(cost, voice)],
    voice,
  );
}

/** An amount as it was typed, with its unit where it is one. */
function amount(typed: string, voice: Voice): string {
  const number = typedNumber(typed);
  return /^\d+(\.\d{1,2})?$/.test(number) ? yuan(number, voice) : typed;
}

function joined(answers: (string | false | undefined)[], voice: Voice): string {
  return answers.filter(Boolean).join(voice.say('list')) || voice.say('answers.none');
}
