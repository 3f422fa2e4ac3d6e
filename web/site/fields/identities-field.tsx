import type { Choice } from '../../common/field.ts';
import { describedBy, FaultText, Hint, type Described } from './field-frame.tsx';

interface IdentitiesFieldProps extends Described {
  chosen: string[];
  choices: Choice[];
  /** Takes the choice that is ticked or not any more. */
  onPick(choice: string): void;
}

/** Several choices of a few. */
export function IdentitiesField({ chosen, choices, onPick, ...field }: IdentitiesFieldProps) {
  return (
    <fieldset class="field" aria-describedby={describedBy(field)}>
      <legend id={field.id} tabIndex={-1}>{field.label}</legend>
      <Hint {...field} />
      <FaultText {...field} />
      {choices.map(({ value, label }) => (
        <label class="option" key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onPick(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
