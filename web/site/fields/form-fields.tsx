import type { Field } from '../../common/field.ts';
import { usePage } from '../page.ts';
import { useTake } from '../take.ts';
import { Control } from './control.tsx';

/** Fields of the entry. */
export function FormFields({ fields }: { fields: Field[] }) {
  const { fieldId } = usePage();
  const take = useTake();
  return (
    <>
      {fields.map((field) => (
        <Control
          key={field.path}
          field={field}
          id={fieldId(field.path)}
          onGive={(value, typing) => take(field.path, value, typing)}
        />
      ))}
    </>
  );
}
