import { useEffect, useRef } from 'preact/hooks';
import { purposes, type Purpose } from '../../common/flow.ts';
import type { Kept } from '../../common/link.ts';
import { OpenFile } from '../parts/open-file.tsx';
import { usePage } from '../page.ts';

/** Where the page starts: what somebody comes for. */
export function PurposeScreen({ isReturned, onChoose, onForm, onOpen }: {
  /** Whether it was come back to, and takes the focus. */
  isReturned: boolean;
  onChoose(purpose: Purpose): void;
  /** Goes to the form with everything at once. */
  onForm(): void;
  onOpen(kept: Kept | 'broken'): void;
}) {
  const { voice } = usePage();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isReturned) title.current?.focus();
  }, []);
  return (
    <div class="screen">
      <h2 ref={title} tabIndex={-1}>{voice.say('flow.purpose')}</h2>
      {purposes.map((purpose) => (
        <button type="button" class="way" key={purpose} onClick={() => onChoose(purpose)}>
          <b>{voice.say(`flow.purpose.${purpose}`)}</b>
          <small>{voice.say(`flow.purpose.${purpose}.hint`)}</small>
        </button>
      ))}
      <p class="soft">{voice.say('site.purpose')}</p>
      <p class="soft">{voice.say('flow.promise')}</p>
      <button type="button" class="link" onClick={onForm}>{voice.say('flow.form')}</button>
      <OpenFile onOpen={onOpen} />
    </div>
  );
}
