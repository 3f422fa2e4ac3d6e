import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Entry } from '../common/entry.ts';
import type { Telling } from '../common/telling.ts';
import type { Voice } from '../common/wording/voice.ts';
import type { Engine } from '../common/engine.ts';
import type { FooterItem } from './config/config.ts';
import type { FixedPlace } from '../common/fixed-place.ts';

/** What every part of the page shares. */
export interface Page extends Engine {
  voice: Voice;
  /** Where it is fixed. */
  place: FixedPlace | null;
  footer: FooterItem[];
  entry: Entry;
  /** Takes a new entry. A field that is still being typed in is not yet found fault with. */
  change(entry: Entry, typing?: string): void;
  /** Takes the answer to a question, likewise. */
  answer(path: string, entry: Entry, typing?: string): void;
  /** Typing has ended. */
  settle(): void;
  /** The faults by the field that they are about. */
  faults: Map<string, string>;
  /** What a field is called in the document. */
  fieldId(path: string): string;
}

export const PageContext = createContext<Page | null>(null);
export const TellingContext = createContext<Telling | null>(null);

export function usePage(): Page {
  return useContext(PageContext) as Page;
}

/** For the parts that there are only once a region is chosen. */
export function useTelling(): Telling {
  return useContext(TellingContext) as Telling;
}
