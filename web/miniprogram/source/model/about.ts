import { day } from '../../../common/format.ts';
import type { Scene } from './scene.ts';

/** About the figures: what they are worth, where they come from, and who is asked. */
export interface AboutView {
  title: string;
  texts: string[];
  documents: { title: string; list: string[] } | null;
  checked: string;
}

export function aboutView({ voice, engine, estimate }: Scene): AboutView {
  const { documents, regions } = engine.catalogue;
  const used = estimate?.sources.map(({ document }) => document) ?? [];
  const list = documents
    .filter(({ number }) => used.includes(number))
    .map(({ number, title, issued_on }) => {
      const told = voice.say('about.document', { title: voice.name(title), issued_on: day(issued_on, voice) });
      return `${number} ${told}`;
    });
  const [nearest] = estimate?.region.answered_by.flatMap((code) => regions.filter(({ region }) => region === code)) ?? [];
  return {
    title: voice.say('about.title'),
    texts: [voice.say('about.estimate'), voice.say('about.private.app'), voice.say('about.ask')],
    documents: list.length === 0 ? null : { title: voice.say('about.documents'), list },
    checked: nearest ? voice.say('about.checked', { checked_on: day(nearest.checked_on, voice) }) : '',
  };
}
