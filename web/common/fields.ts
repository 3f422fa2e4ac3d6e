import type { CareKind, Form } from 'mingbai/small';

export type CareForm = Form['care'][number];

export function careForm(form: Form, kind: string | undefined): CareForm | undefined {
  return form.care.find((care) => care.kind === kind);
}

const ownFields: Partial<Record<CareKind, string[]>> = {
  inpatient: ['/discharged_on'],
  maternity: ['/discharged_on', '/delivery', '/babies'],
};

/** The fields that an item of care has, by its kind. */
export function careFields(form: CareForm): string[] {
  return [
    '/on',
    ...(form.diseases.length > 0 ? ['/disease'] : []),
    ...(ownFields[form.kind] ?? []),
    '/institution/id',
    ...(form.classes.length > 0 ? ['/institution/class'] : []),
    '/cost/total',
    '/cost/in_policy',
    '/cost/out_of_policy',
  ];
}

/**
 * The identities that are said, of those that the form offers. `null` where nothing is said; also where nothing of what
 * was said elsewhere is offered here, for that does not say that none of these hold.
 */
export function identitiesIn(form: Form, said: string[] | null): string[] | null {
  if (said === null) return null;
  const offered = form.identities.flatMap(({ id }) => (said.includes(id) ? [id] : []));
  return offered.length > 0 || said.length === 0 ? offered : null;
}

/** The facts that matter for some of the identities; for any that the form offers where these are not said. */
export function factFields(identities: string[] | null, form: Form): string[] {
  const said = identitiesIn(form, identities);
  const held = form.identities.filter(({ id }) => said === null || said.includes(id));
  return [...new Set(held.flatMap(({ facts }) => facts))].map((fact) => `/person/facts/${fact}`);
}

/** The fields that take a whole number. */
export const counts = ['/babies', '/person/facts/insured_months'];

export const deliveries = ['natural', 'caesarean'];
