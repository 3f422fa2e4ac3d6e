import type { Choice } from '../../common/field.ts';
import { describedBy, FaultText, Hint, Label, type Described } from './field-frame.tsx';

interface ChoiceFieldProps extends Described {
  value: string;
  choices: Choice[];
  onPick(value: string): void;
}

/** One choice of a few, as radio buttons. */
export function ChoiceField({ value, choices, onPick, ...field }: ChoiceFieldProps) {
  return (
    <fieldset class={field.fault ? 'field faulty' : 'field'} aria-describedby={describedBy(field)}>
      <legend id={field.id} tabIndex={-1}><Label {...field} /></legend>
      <Hint {...field} />
      <FaultText {...field} />
      {choices.map((choice) => (
        <label class="option" key={choice.value}>
          <input
            type="radio"
            name={field.id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onPick(choice.value)}
          />
          <span>{choice.label}{choice.hint && <small>{choice.hint}</small>}</span>
        </label>
      ))}
    </fieldset>
  );
}
