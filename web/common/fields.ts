import type { CareKind, Form } from 'mingbai/small';
import type { CareEntry } from './entry.ts';

export type CareForm = Form['care'][number];

export function careForm(form: Form, kind: string | undefined): CareForm | undefined {
  return form.care.find((care) => care.kind === kind);
}

const ownFields: Partial<Record<CareKind, string[]>> = {
  inpatient: ['/discharged_on'],
  maternity: ['/discharged_on', '/delivery', '/babies'],
};

/** The fields that an item of care has, by its kind and by what is known of its cost. */
export function careFields(care: CareEntry, form: CareForm): string[] {
  return [
    '/on',
    ...(form.diseases.length > 0 ? ['/disease'] : []),
    ...(ownFields[form.kind] ?? []),
    '/institution/id',
    ...(form.classes.length > 0 ? ['/institution/class'] : []),
    '/cost/in_policy',
    care.costKnown === 'total' ? '/cost/total' : '/cost/out_of_policy',
  ];
}

/** The facts that matter for some of the identities; for any that the form offers where these are not said. */
export function factFields(identities: string[] | null, form: Form): string[] {
  const held = form.identities.filter(({ id }) => identities === null || identities.includes(id));
  return [...new Set(held.flatMap(({ facts }) => facts))].map((fact) => `/person/facts/${fact}`);
}

/** The fields that take a whole number. */
export const counts = ['/babies', '/person/facts/insured_months'];

export const deliveries = ['natural', 'caesarean'];
export const periods = ['concentrated', 'extended', 'after'];
