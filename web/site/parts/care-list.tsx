import { useRef } from 'preact/hooks';
import { careAnswer } from '../../common/answers.ts';
import { addCare, mostCare, type CareEntry } from '../../common/entry.ts';
import { careName } from '../../common/telling.ts';
import { useFocusAfter } from '../focus.ts';
import { usePage, useTelling } from '../page.ts';
import { AnswerRow } from './answer-row.tsx';
import { CareItem } from './care-item.tsx';

export function CareList() {
  const { entry, change, voice } = usePage();
  const telling = useTelling();
  const list = useRef<HTMLDivElement>(null);
  const focusNew = useFocusAfter(list, '.care select:first-of-type');
  const [firstKind] = telling.form.care;
  if (firstKind === undefined) return null;

  const add = () => {
    change(addCare(entry, firstKind.kind));
    focusNew();
  };
  return (
    <>
      <div ref={list}>
        {entry.care.map((care, item) => (
          <AnswerRow
            key={care.id}
            id={`answer-care-${item}`}
            part={item}
            name={careName(item, telling)}
            answer={careAnswer(care, telling)}
            isNew={isNew(care)}
          >
            <CareItem item={item} />
          </AnswerRow>
        ))}
      </div>
      {entry.care.length === 0 && <p class="soft">{voice.say('care.none')}</p>}
      {entry.care.length < mostCare && (
        <button type="button" class={entry.care.length === 0 ? 'primary' : 'quiet'} onClick={add}>
          {voice.say(entry.care.length === 0 ? 'care.add' : 'care.add.more')}
        </button>
      )}
    </>
  );
}

/** Nothing is told of it but its kind. */
function isNew({ texts }: CareEntry): boolean {
  return Object.keys(texts).length === 1;
}
