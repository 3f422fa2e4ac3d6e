import type { Choice } from '../../common/field.ts';
import { describedBy, FaultText, Hint, type Described } from './field-frame.tsx';

interface IdentitiesFieldProps extends Described {
  chosen: string[];
  choices: Choice[];
  onPick(chosen: string[]): void;
}

/** Several choices of a few. What a click does follows from what is chosen: the box itself may have been drawn anew. */
export function IdentitiesField({ chosen, choices, onPick, ...field }: IdentitiesFieldProps) {
  const toggled = (value: string) =>
    chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return (
    <fieldset class="field" aria-describedby={describedBy(field)}>
      <legend id={field.id} tabIndex={-1}>{field.label}</legend>
      <Hint {...field} />
      <FaultText {...field} />
      {choices.map(({ value, label }) => (
        <label class="option" key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onPick(toggled(value))} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
