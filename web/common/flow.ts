/** What people come for. */
export const purposes = ['contribution', 'coverage', 'care'] as const;
export type Purpose = (typeof purposes)[number];

/** The screens of the way to an answer, one question each, and the answer. */
export type Screen = 'purpose' | 'place' | 'payment' | 'kind' | 'cost' | 'answer';

export const firstScreen: Screen = 'purpose';

const ways: Record<Purpose, Screen[]> = {
  contribution: ['place'],
  coverage: ['place', 'payment'],
  care: ['place', 'kind', 'cost'],
};

/** The screen after one, once that is answered or left open. */
export function screenAfter(screen: Screen, purpose: Purpose): Screen {
  const way = ways[purpose];
  return way[way.indexOf(screen) + 1] ?? 'answer';
}
