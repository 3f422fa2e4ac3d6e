import { yuanText } from './amounts.js';

const visit = ({ day, institution, class: of, inPolicy }) => ({
  kind: 'outpatient',
  on: day,
  institution: of === undefined ? { id: institution } : { id: institution, class: of },
  cost: { in_policy: yuanText(inPolicy) },
});

const ofVisits = ({ visits }) => ({
  region: '410700',
  benefit_year: 2024,
  person: { identities: [] },
  care: visits.map(visit),
});

const ofContribution = ({ identity, year }) => ({
  region: '640000',
  benefit_year: year,
  person: { identities: identity === null ? [] : [identity] },
});

/** A claim as the situation that Mingbai takes. */
export const situationOf = { W1: ofVisits, W2: ofContribution, W3: ofVisits };
