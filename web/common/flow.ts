import type { Catalogue } from 'mingbai/small';
import { isSettled, type FixedPlace } from './fixed-place.ts';
import type { Voice, WordingKey } from './wording/voice.ts';

/** What people come for. */
export const purposes = ['contribution', 'coverage', 'care'] as const;
export type Purpose = (typeof purposes)[number];

/** The screens of the way to an answer, one question each, and the answer. */
export type Screen = 'purpose' | 'place' | 'payment' | 'kind' | 'cost' | 'answer';

export const firstScreen: Screen = 'purpose';

const titles: Partial<Record<Screen, WordingKey>> = {
  place: 'flow.place',
  payment: 'flow.payment',
  kind: 'flow.kind',
  cost: 'flow.cost',
  answer: 'answer.title',
};

/** Whether a text names a screen. */
export function isScreen(text: string): text is Screen {
  return text === firstScreen || text in titles;
}

/** "花了多少钱？ – 医保明白账"; the first screen has the name alone. */
export function titleOf(screen: Screen, voice: Voice): string {
  const title = titles[screen];
  const site = voice.say('site.name');
  return title === undefined ? site : voice.say('site.title', { screen: voice.say(title), site });
}

const ways: Record<Purpose, Screen[]> = {
  contribution: ['place'],
  coverage: ['place', 'payment'],
  care: ['place', 'kind', 'cost'],
};

/** The first screen after what somebody comes for; the place is asked for where that leaves something to choose. */
export function screenFor(purpose: Purpose, fixed: FixedPlace | null, catalogue: Catalogue): Screen {
  return isSettled(fixed, catalogue) ? screenAfter('place', purpose) : 'place';
}

/** The screen after one, once that is answered or left open. */
export function screenAfter(screen: Screen, purpose: Purpose): Screen {
  const way = ways[purpose];
  return way[way.indexOf(screen) + 1] ?? 'answer';
}
