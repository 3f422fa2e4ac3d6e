import type { ComponentChildren } from 'preact';
import { screenAfter, screenFor, type Purpose, type Screen } from '../../common/flow.ts';
import type { Kept } from '../../common/link.ts';
import { usePage } from '../page.ts';
import { PurposeScreen } from './purpose-screen.tsx';
import { StageScreen } from './stage-screen.tsx';

interface WayProps {
  screen: Exclude<Screen, 'answer'>;
  /** How often the screen was changed. */
  moves: number;
  purpose: Purpose | null;
  onPurpose(purpose: Purpose): void;
  onOpen(kept: Kept | 'broken'): void;
  goTo(screen: Screen): void;
  /** What stands while the policies of the place are not there. */
  pending: ComponentChildren;
}

/** The way to an answer, one screen after the other. */
export function Way({ screen, moves, purpose, onPurpose, onOpen, goTo, pending }: WayProps) {
  const { place, catalogue } = usePage();
  const choose = (chosen: Purpose) => {
    onPurpose(chosen);
    goTo(screenFor(chosen, place, catalogue));
  };
  if (screen === 'purpose' || purpose === null) {
    return (
      <main class="way">
        <PurposeScreen
          key={moves}
          isReturned={moves > 0}
          onChoose={choose}
          onForm={() => goTo('answer')}
          onOpen={onOpen}
        />
      </main>
    );
  }
  const shown = pending ? 'place' : screen;
  return (
    <main class="way">
      {pending}
      <StageScreen key={shown} screen={shown} onNext={() => goTo(screenAfter(screen, purpose))} />
    </main>
  );
}
