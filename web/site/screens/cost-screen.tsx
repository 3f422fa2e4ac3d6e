import { textAt } from '../../common/entry.ts';
import { CostFields } from '../parts/cost-fields.tsx';
import { usePage } from '../page.ts';
import { ScreenFrame } from './screen-frame.tsx';

/** Either of these is enough to reckon with. */
const amounts = ['/care/0/cost/in_policy', '/care/0/cost/total'];

/** What the first care cost. */
export function CostScreen({ onNext }: { onNext(): void }) {
  const { entry, voice } = usePage();
  const isAnswered = amounts.some((path) => textAt(entry, path) !== '');
  return (
    <ScreenFrame title={voice.say('flow.cost')} isAnswered={isAnswered} onNext={onNext}>
      <CostFields item={0} />
    </ScreenFrame>
  );
}
