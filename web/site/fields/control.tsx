import type { Field } from '../../common/field.ts';
import { usePage } from '../page.ts';
import { ChoiceField } from './choice-field.tsx';
import { DateField } from './date-field.tsx';
import { IdentitiesField } from './identities-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

interface ControlProps {
  field: Field;
  id: string;
  /** Takes what it gives; of a text that may not be whole yet, also which field is typed in. */
  onGive(value: string, typing?: string): void;
}

/** A field as what it is filled in with. */
export function Control({ field, id, onGive }: ControlProps) {
  const { faults, settle } = usePage();
  const { path, label, hint, about } = field;
  const described = { id, label, hint, about, fault: faults.get(path) };
  const typed = { onType: (text: string) => onGive(text, path), onLeave: settle };
  const onPick = (value: string) => onGive(value);
  switch (field.control) {
    case 'text': return <TextField {...described} {...typed} value={field.value} inputMode={field.keyboard} />;
    case 'date': return <DateField {...described} {...typed} value={field.value} />;
    case 'select': return <SelectField {...described} {...field} onPick={onPick} />;
    case 'choice': return <ChoiceField {...described} {...field} onPick={onPick} />;
    case 'identities': return <IdentitiesField {...described} {...field} onPick={onPick} />;
  }
}
