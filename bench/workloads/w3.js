import { claimsOfVisits } from './visits.js';

/** The visits of W1, of which nobody knows the class of the institution. */
export default {
  id: 'W3',
  title: 'W1 with every class unknown: range and questions',
  timed: 20,
  claims: (count, seed) =>
    claimsOfVisits(count, seed).map(({ visits }) => ({
      visits: visits.map(({ day, institution, inPolicy }) => ({ day, institution, inPolicy })),
    })),
};
