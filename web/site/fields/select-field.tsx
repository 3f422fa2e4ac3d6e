import type { Choice } from '../../common/questions.ts';
import { foreignLanguage } from '../../common/wording/foreign.ts';
import { usePage } from '../page.ts';
import { describedBy, FieldFrame, type Described } from './field-frame.tsx';

interface SelectFieldProps extends Described {
  value: string;
  choices: Choice[];
  /** What stands for no choice; without it, one must be chosen. */
  none?: string;
  onPick(value: string): void;
}

export function SelectField({ value, choices, none, onPick, ...field }: SelectFieldProps) {
  return (
    <FieldFrame {...field}>
      <select
        id={field.id}
        value={value}
        aria-invalid={field.fault ? 'true' : undefined}
        aria-describedby={describedBy(field)}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        <Options choices={choices} />
      </select>
    </FieldFrame>
  );
}

/** The choices, those of one group under its name. */
function Options({ choices }: { choices: Choice[] }) {
  const { voice } = usePage();
  const groups = [...new Set(choices.map(({ group }) => group))];
  return groups.map((group) => {
    const options = choices
      .filter((choice) => choice.group === group)
      .map(({ value, label }) => (
        <option key={value} value={value} lang={foreignLanguage(label, voice)}>{label}</option>
      ));
    return group === undefined ? options : <optgroup key={group} label={group}>{options}</optgroup>;
  });
}
