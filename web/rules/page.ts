import type { Text } from 'mingbai/small';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Naming } from './conditions.ts';
import type { Library } from './library.ts';
import type { Named, Policy } from './policy.ts';
import type { RulesVoice } from './wording/voices.ts';

/** What every part of a page shares. */
export interface Page {
  voice: RulesVoice;
  library: Library;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  return useContext(PageContext) as Page;
}

/** Names the ids of a region; classes and diseases by the kind of care. */
export function naming({ care = [] }: Policy, kind: string, { voice, library: { vocabulary } }: Page): Naming {
  const { classes = [], diseases = [] } = care.find((benefit) => benefit.kind === kind) ?? {};
  const named: Named[] = [...classes, ...diseases, ...vocabulary.identities, ...vocabulary.localities];
  const texts = new Map<string, Text>(named.map(({ id, name }) => [id, name]));
  return (id) => voice.name(texts.get(id) as Text);
}

export function chapterTitle(id: string, { voice, library: { vocabulary } }: Page): string {
  const kind = vocabulary.care_kinds.find((each) => each.id === id);
  return kind ? voice.name(kind.name) : (voice.find(`section.${id}`) ?? '');
}
