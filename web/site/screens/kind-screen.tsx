import { addCare, textAt, withText } from '../../common/entry.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { usePage, useTelling } from '../page.ts';
import { ScreenFrame } from './screen-frame.tsx';

const path = '/care/0/kind';

/** What the first care is. */
export function KindScreen({ onNext }: { onNext(): void }) {
  const { entry, change, voice } = usePage();
  const { form } = useTelling();
  const kind = textAt(entry, path);
  const pick = (value: string) =>
    change(entry.care.length === 0 ? addCare(entry, value) : withText(entry, path, value));
  return (
    <ScreenFrame isAnswered={kind !== ''} mayBeSkipped={false} onNext={onNext}>
      <ChoiceField
        id={path}
        label={voice.say('flow.kind')}
        value={kind}
        choices={form.care.map((care) => ({
          value: care.kind,
          label: voice.name(care.name),
          hint: voice.find(`flow.kind.${care.kind}`) ?? '',
        }))}
        onPick={pick}
      />
    </ScreenFrame>
  );
}
