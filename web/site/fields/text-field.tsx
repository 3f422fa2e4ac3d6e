import { longestText } from '../../common/entry.ts';
import { describedBy, FieldFrame, type Described } from './field-frame.tsx';

interface TextFieldProps extends Described {
  value: string;
  inputMode: 'decimal' | 'numeric' | 'text';
  onType(text: string): void;
  onLeave(): void;
}

export function TextField({ value, inputMode, onType, onLeave, ...field }: TextFieldProps) {
  return (
    <FieldFrame {...field}>
      <input
        type="text"
        id={field.id}
        value={value}
        inputMode={inputMode}
        maxLength={longestText}
        autocomplete="off"
        aria-invalid={field.fault ? 'true' : undefined}
        aria-describedby={describedBy(field)}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onBlur={onLeave}
      />
    </FieldFrame>
  );
}
