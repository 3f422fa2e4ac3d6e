import type { ComponentChildren } from 'preact';
import { screenAfter, type Purpose, type Screen } from '../../common/flow.ts';
import type { Kept } from '../../common/link.ts';
import { isSettled } from '../../common/fixed-place.ts';
import { usePage } from '../page.ts';
import { CostScreen } from './cost-screen.tsx';
import { KindScreen } from './kind-screen.tsx';
import { PaymentScreen } from './payment-screen.tsx';
import { PlaceScreen } from './place-screen.tsx';
import { PurposeScreen } from './purpose-screen.tsx';

interface WayProps {
  screen: Exclude<Screen, 'answer'>;
  purpose: Purpose | null;
  onPurpose(purpose: Purpose): void;
  onOpen(kept: Kept | 'broken'): void;
  goTo(screen: Screen): void;
  /** What stands while the policies of the place are not there. */
  pending: ComponentChildren;
}

const screens = { place: PlaceScreen, payment: PaymentScreen, kind: KindScreen, cost: CostScreen };

/** The way to an answer, one screen after the other. */
export function Way({ screen, purpose, onPurpose, onOpen, goTo, pending }: WayProps) {
  const { place, catalogue } = usePage();
  const choose = (chosen: Purpose) => {
    onPurpose(chosen);
    goTo(isSettled(place, catalogue) ? screenAfter('place', chosen) : 'place');
  };
  if (screen === 'purpose' || purpose === null) {
    return (
      <main class="way">
        <PurposeScreen isReturned={purpose !== null} onChoose={choose} onForm={() => goTo('answer')} onOpen={onOpen} />
      </main>
    );
  }
  const Current = screens[pending ? 'place' : screen];
  return (
    <main class="way">
      {pending}
      <Current key={screen} onNext={() => goTo(screenAfter(screen, purpose))} />
    </main>
  );
}
