import { Place } from '../parts/place.tsx';
import { usePage, useTelling } from '../page.ts';
import { ScreenFrame } from './screen-frame.tsx';

/** Where somebody is insured, and in which year. */
export function PlaceScreen({ onNext }: { onNext(): void }) {
  const { voice } = usePage();
  const telling = useTelling();
  return (
    <ScreenFrame
      title={voice.say('flow.place')}
      isAnswered={telling !== null}
      mayBeSkipped={false}
      onNext={onNext}
    >
      <Place />
    </ScreenFrame>
  );
}
