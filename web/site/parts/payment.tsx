import { EntryDate } from '../fields/entry-field.tsx';
import { usePage } from '../page.ts';

export function Payment() {
  const { voice } = usePage();
  return (
    <section aria-labelledby="payment">
      <h2 id="payment">{voice.say('payment.title')}</h2>
      <EntryDate path="/enrolment/paid_on" />
    </section>
  );
}
