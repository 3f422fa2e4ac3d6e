import { EntryChoice, EntryDate } from '../fields/entry-field.tsx';
import { useTelling } from '../page.ts';

export function PaymentFields() {
  const { form } = useTelling();
  return (
    <>
      <EntryDate path="/enrolment/paid_on" />
      {form.windows.length > 0 && (
        <EntryChoice path="/enrolment/period" ids={[...new Set(form.windows.map(({ id }) => id))]} />
      )}
    </>
  );
}
