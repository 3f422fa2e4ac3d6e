import { textAt } from '../../common/entry.ts';
import { EntryDate } from '../fields/entry-field.tsx';
import { usePage } from '../page.ts';
import { ScreenFrame } from './screen-frame.tsx';

const path = '/enrolment/paid_on';

/** When the contribution is paid. */
export function PaymentScreen({ onNext }: { onNext(): void }) {
  const { entry, voice } = usePage();
  return (
    <ScreenFrame title={voice.say('flow.payment')} isAnswered={textAt(entry, path) !== ''} onNext={onNext}>
      <EntryDate path={path} />
    </ScreenFrame>
  );
}
