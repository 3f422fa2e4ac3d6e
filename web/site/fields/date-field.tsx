import { useState } from 'preact/hooks';
import { usePage } from '../page.ts';
import { describedBy, FieldFrame, type Described } from './field-frame.tsx';

interface DateFieldProps extends Described {
  value: string;
  onType(date: string): void;
  onLeave(): void;
}

/** A day. The browser gives no text for a date that is half typed, so that fault is found here. */
export function DateField({ value, onType, onLeave, ...described }: DateFieldProps) {
  const { voice } = usePage();
  const [isUnfinished, setUnfinished] = useState(false);
  const field = isUnfinished ? { ...described, fault: voice.say('fault.unfinished_date') } : described;
  return (
    <FieldFrame {...field}>
      <input
        type="date"
        id={field.id}
        value={value}
        max="9999-12-31"
        aria-invalid={field.fault ? 'true' : undefined}
        aria-describedby={describedBy(field)}
        onInput={({ currentTarget }) => {
          setUnfinished(false);
          onType(currentTarget.value);
        }}
        onBlur={({ currentTarget }) => {
          setUnfinished(currentTarget.validity.badInput);
          onLeave();
        }}
      />
    </FieldFrame>
  );
}
