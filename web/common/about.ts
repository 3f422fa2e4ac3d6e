import type { Catalogue, Estimate } from 'mingbai/small';
import { day } from './format.ts';
import type { Voice } from './wording/voice.ts';

/** Where the figures come from. */
export interface Origins {
  documents: { number: string; text: string }[];
  /** When the nearest of them was last looked at; empty where there is none. */
  checked: string;
}

export function originsOf(estimate: Estimate | null, { documents, regions }: Catalogue, voice: Voice): Origins {
  const used = estimate?.sources.map(({ document }) => document) ?? [];
  const nearest = regions.find(({ region }) => region === estimate?.region.answered_by[0]);
  return {
    documents: documents
      .filter(({ number }) => used.includes(number))
      .map(({ number, title, issued_on }) => ({
        number,
        text: voice.say('about.document', { title: voice.name(title), issued_on: day(issued_on, voice) }),
      })),
    checked: nearest ? voice.say('about.checked', { checked_on: day(nearest.checked_on, voice) }) : '',
  };
}
