import { textAt } from '../../common/entry.ts';
import { PlaceFields } from '../parts/place-fields.tsx';
import { usePage } from '../page.ts';
import { ScreenFrame } from './screen-frame.tsx';

/** Where somebody is insured, and in which year. */
export function PlaceScreen({ onNext }: { onNext(): void }) {
  const { entry, voice } = usePage();
  return (
    <ScreenFrame
      title={voice.say('flow.place')}
      isAnswered={textAt(entry, '/region') !== ''}
      mayBeSkipped={false}
      onNext={onNext}
    >
      <PlaceFields />
    </ScreenFrame>
  );
}
