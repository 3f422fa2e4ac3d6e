import { county } from './regions.js';

const visits = 12;
const classes = ['municipal', 'county', 'primary'];

/** Twelve outpatient visits of a person on the minimum living allowance in the county, and the year's contribution. */
export const situation = {
  region: county,
  benefit_year: 2024,
  person: { identities: ['minimum_living_allowance'] },
  enrolment: { paid_on: '2023-10-10' },
  care: Array.from({ length: visits }, (_, i) => ({
    kind: 'outpatient',
    on: `2024-${String(i + 1).padStart(2, '0')}-15`,
    institution: { id: `${i % 6}`, class: classes[i % classes.length] },
    cost: { in_policy: `${60 + 35 * i}.00` },
  })),
};
