import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Purpose, Screen } from '../common/flow.ts';
import type { Kept } from '../common/link.ts';
import type { Opened } from '../common/opened.ts';

/** Where the app stands: all that it reaches beside what it draws itself. */
export interface Surface {
  /** Holds what is drawn, and tells the styles its language and its view. */
  frame: HTMLElement;
  /** Of the site's own page, which links lead to or beside. */
  address: string;
  trail: Trail;
  viewMemory: ViewMemory;
  /** `null` where nothing that is entered is remembered. */
  visitMemory: VisitMemory | null;
  /** What it is opened with; that is then forgotten. */
  opened(): Opened;
  /** Tells of each link that is opened in the place of the page, until what it returns is called. */
  follow(open: (link: Kept | 'broken') => void): () => void;
  entitle(title: string): void;
  print(): void;
}

/** The screens that were shown. */
export interface Trail {
  /** Begins with a screen, and tells of each that is come back to, until what it returns is called. */
  begin(first: Screen, onBack: (screen: Screen) => void): () => void;
  goTo(screen: Screen): void;
  /** The place that it is at is that of a screen. */
  stand(screen: Screen): void;
  back(): void;
}

/** The size of text of the view for the elderly, `null` where the view is the usual one. */
export interface ViewMemory {
  recall(): number | null;
  remember(size: number | null): void;
}

/** Where somebody was, and with which answers. */
export interface Left extends Kept {
  screen: Screen;
  purpose: Purpose | null;
}

export interface VisitMemory {
  recall(): Left | null;
  remember(left: Left): void;
  forget(): void;
}

export const SurfaceContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  return useContext(SurfaceContext) as Surface;
}
