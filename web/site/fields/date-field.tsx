import { useState } from 'preact/hooks';
import { longestText } from '../../common/entry.ts';
import { typedDay } from '../../common/typed-day.ts';
import { usePage } from '../page.ts';
import { describedBy, FieldFrame, type Described } from './field-frame.tsx';

interface DateFieldProps extends Described {
  value: string;
  onType(date: string): void;
  onLeave(): void;
}

/**
 * A day. The browser gives no text for a date that is half typed, so that fault is found here; one without a date picker
 * gives any text, which stands as it is typed until it is left.
 */
export function DateField({ value, onType, onLeave, ...described }: DateFieldProps) {
  const { voice } = usePage();
  const [typed, setTyped] = useState<string | null>(null);
  const [isUnfinished, setUnfinished] = useState(false);
  const field = isUnfinished ? { ...described, fault: voice.say('fault.unfinished_date') } : described;
  return (
    <FieldFrame {...field}>
      <input
        type="date"
        id={field.id}
        value={typed ?? value}
        max="9999-12-31"
        maxLength={longestText}
        aria-invalid={field.fault ? 'true' : undefined}
        aria-describedby={describedBy(field)}
        onInput={({ currentTarget }) => {
          const text = currentTarget.value;
          const day = typedDay(text);
          setTyped(day === text ? null : text);
          setUnfinished(false);
          onType(day);
        }}
        onBlur={({ currentTarget }) => {
          setTyped(null);
          setUnfinished(currentTarget.validity.badInput);
          onLeave();
        }}
      />
    </FieldFrame>
  );
}
