import { useState } from 'preact/hooks';
import { usePage } from '../page.ts';
import { WhenLoaded } from './when-loaded.tsx';

/** What a person pays of an item of care against its cost, once it is asked for. */
export function CostCurve({ item }: { item: number }) {
  const { voice } = usePage();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="curve" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{voice.say('curve.title')}</summary>
      {isOpen && (
        <WhenLoaded name="after-answer" load={() => import('./after-answer.ts')}>
          {({ CurveChart }) => <CurveChart item={item} />}
        </WhenLoaded>
      )}
    </details>
  );
}
