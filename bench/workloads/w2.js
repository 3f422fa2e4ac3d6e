import { random } from '../random.js';

const years = [2023, 2024];

/** The identities for which Ningxia names an aid, one for which it names none, and no identity. */
export const identities = [
  null,
  'destitute_support',
  'orphan',
  'severe_disability',
  'retired_cadre_widow',
  'entitled_group',
  'elderly_low_income',
  'minimum_living_allowance',
  'monitored_unstable',
  'monitored_marginal',
  'monitored_sudden_hardship',
  'moderate_disability',
  'out_of_poverty',
  'student',
];

export default {
  id: 'W2',
  title: 'the contribution in Ningxia by identity and year',
  timed: 200,
  claims(count, seed) {
    const draw = random(seed);
    return Array.from({ length: count }, () => ({ identity: draw.oneOf(identities), year: draw.oneOf(years) }));
  },
};
