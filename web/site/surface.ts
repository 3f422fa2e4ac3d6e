import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Screen } from '../common/flow.ts';
import type { Kept } from '../common/link.ts';

/** Where the app stands: all that it reaches beside what it draws itself. */
export interface Surface {
  /** Holds what is drawn, and tells the styles its language and its view. */
  frame: HTMLElement;
  /** Of the site's own page, which links lead to or beside. */
  address: string;
  trail: Trail;
  viewMemory: ViewMemory;
  /** What it is opened with; that is then forgotten. */
  opened(): Kept | 'broken' | null;
  entitle(title: string): void;
  print(): void;
}

/** The screens that were shown. */
export interface Trail {
  /** Begins with a screen, and tells of each that is come back to, until what it returns is called. */
  begin(first: Screen, onBack: (screen: Screen) => void): () => void;
  goTo(screen: Screen): void;
  back(): void;
}

/** The size of text of the view for the elderly, `null` where the view is the usual one. */
export interface ViewMemory {
  recall(): number | null;
  remember(size: number | null): void;
}

export const SurfaceContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  return useContext(SurfaceContext) as Surface;
}
