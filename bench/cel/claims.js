import { fenOf, yuan } from '../amounts.js';

/** Claims and answers in the shapes that the CEL rules take and give. */
export const visitsOf = (claim) => ({
  visits: claim.visits.map(({ day, institution, class: of, inPolicy }, number) => ({
    number,
    key: `${day} ${institution}`,
    class: of,
    cost: yuan(inPolicy),
  })),
});

export const contributionOf = ({ identity, year }) => ({ identity: identity ?? 'none', year });

export const paid = ({ funds, fund, person }) => ({ funds: funds.map(fenOf), fund: fenOf(fund), person: fenOf(person) });

export const due = ([low, high]) => ({ low: fenOf(low), high: fenOf(high) });
