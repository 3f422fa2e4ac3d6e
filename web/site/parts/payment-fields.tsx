import { EntryChoice, EntryDate } from '../fields/entry-field.tsx';
import { useTelling } from '../page.ts';

export function PaymentFields() {
  const { form } = useTelling();
  return (
    <>
      <EntryDate path="/enrolment/paid_on" />
      {form.windows.length > 0 && <PeriodField />}
    </>
  );
}

/** In which of the periods that the form knows it was paid. */
export function PeriodField() {
  const { form } = useTelling();
  return <EntryChoice path="/enrolment/period" ids={[...new Set(form.windows.map(({ id }) => id))]} />;
}
