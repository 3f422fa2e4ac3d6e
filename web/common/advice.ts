import type { Advice, Day, Estimate, Range } from 'mingbai/small';
import { fieldAt } from './entry.ts';
import { day, yuan } from './format.ts';
import { institutionIds } from './institutions.ts';
import { isDay, visitName, wordName, type Telling } from './telling.ts';
import type { Parts } from './wording/voice.ts';

/** What would cost less, each in a sentence; then what holds of all of them. Advice without words is not given. */
export interface AdviceView {
  texts: string[];
  notes: string[];
}

export function adviceView({ advice }: Estimate, today: Day, telling: Telling): AdviceView {
  const { voice } = telling;
  const told = advice.flatMap((each) => {
    const text = voice.find(`advice.${wordingOf(each, today)}`, parts(each, telling));
    return text === undefined ? [] : [{ ...each, text }];
  });
  const texts = [...new Set(told.map(({ text }) => text))];
  return {
    texts,
    notes: [
      ...(told.some(({ code }) => code === 'lower_class_institution') ? [voice.say('advice.serious')] : []),
      ...(texts.length > 1 ? [voice.say('advice.apart')] : []),
    ],
  };
}

/** A day of payment that is past can only be advised for the next time. */
function wordingOf({ code, change: { to } }: Advice, today: Day): string {
  const paidOn = typeof to === 'string' ? undefined : to.paid_on;
  return paidOn !== undefined && paidOn < today ? `${code}.past` : code;
}

function parts({ change: { path, to }, saves }: Advice, telling: Telling): Parts {
  const { voice, form, entry } = telling;
  const { item } = fieldAt(path);
  const institutions = institutionIds(entry.care);
  const own = item === null ? undefined : institutions[item];
  const visits = entry.care.flatMap((_, index) =>
    index === item || (own !== undefined && institutions[index] === own) ? visitName(index, voice) : [],
  );
  const text = typeof to === 'string' ? to : (to.paid_on ?? '');
  return {
    visits: entry.care.length > 1 ? visits.join(voice.say('list')) : voice.say('advice.visit'),
    visit: item === null ? '' : visitName(item, voice),
    other: visitName(institutions.indexOf(text), voice),
    to: isDay(text) ? day(text, voice, form.benefit_year) : (wordName(text, telling) ?? ''),
    year: String(form.benefit_year),
    saving: savingText(saves, telling),
  };
}

/** By how much less is paid; of several visits together. */
function savingText({ low, high }: Range, { voice, entry }: Telling): string {
  const saving = voice.say(low === high ? 'saving.exact' : 'saving.at_least', { amount: yuan(low, voice) });
  return entry.care.length > 1 ? voice.say('saving.in_all', { saving }) : saving;
}
