import { dateField, openChoice, type Field } from './field.ts';
import type { Telling } from './telling.ts';

/** When the contribution is paid, and in which of the periods that the form knows. */
export function paymentFields(telling: Telling): Field[] {
  return [dateField('/enrolment/paid_on', telling), ...periodFields(telling)];
}

export function periodFields(telling: Telling): Field[] {
  const periods = [...new Set(telling.form.windows.map(({ id }) => id))];
  return periods.length > 0 ? [openChoice('/enrolment/period', periods, telling)] : [];
}
