import type { Choice } from '../../common/field.ts';
import { foreignLanguage } from '../../common/wording/foreign.ts';
import { usePage } from '../page.ts';
import { describedBy, FieldFrame, type Described } from './field-frame.tsx';

interface SelectFieldProps extends Described {
  value: string;
  choices: Choice[];
  /** What stands for no choice; where it is `null`, one must be chosen. */
  none: string | null;
  onPick(value: string): void;
}

export function SelectField({ value, choices, none, onPick, ...field }: SelectFieldProps) {
  const { voice } = usePage();
  return (
    <FieldFrame {...field}>
      <select
        id={field.id}
        value={value}
        aria-invalid={field.fault ? 'true' : undefined}
        aria-describedby={describedBy(field)}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        {none !== null && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={foreignLanguage(choice.label, voice)}>{choice.label}</option>
        ))}
      </select>
    </FieldFrame>
  );
}
