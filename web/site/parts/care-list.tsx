import { useRef } from 'preact/hooks';
import { addCare } from '../../common/entry.ts';
import { useFocusAfter } from '../focus.ts';
import { usePage, useTelling } from '../page.ts';
import { CareItem } from './care-item.tsx';

export function CareList() {
  const { entry, change, voice } = usePage();
  const { form } = useTelling();
  const list = useRef<HTMLDivElement>(null);
  const focusNew = useFocusAfter(list, '.care select:first-of-type');
  const [firstKind] = form.care;
  if (firstKind === undefined) return null;

  const add = () => {
    change(addCare(entry, firstKind.kind));
    focusNew();
  };
  return (
    <section aria-labelledby="care">
      <h2 id="care">{voice.say('care.title')}</h2>
      {entry.care.length === 0 && <p class="soft">{voice.say('care.none')}</p>}
      <div ref={list}>
        {entry.care.map((care, item) => <CareItem key={care.id} item={item} />)}
      </div>
      <button type="button" class={entry.care.length === 0 ? 'primary' : 'quiet'} onClick={add}>
        {voice.say(entry.care.length === 0 ? 'care.add' : 'care.add.more')}
      </button>
    </section>
  );
}
