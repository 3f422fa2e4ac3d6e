import type { Advice, Estimate } from 'mingbai/small';
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

export function adviceView({ advice }: Estimate, telling: Telling): AdviceView {
  const { voice } = telling;
  const told = advice.flatMap((each) => {
    const text = voice.find(`advice.${each.code}`, parts(each, telling));
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
    visits: visits.join(voice.say('list')),
    visit: item === null ? '' : visitName(item, voice),
    other: visitName(institutions.indexOf(text), voice),
    to: isDay(text) ? day(text, voice, form.benefit_year) : (wordName(text, telling) ?? ''),
    saves: yuan(saves.low, voice),
  };
}
