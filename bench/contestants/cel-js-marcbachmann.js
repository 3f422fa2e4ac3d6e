import { Environment } from '@marcbachmann/cel-js';
import * as claims from '../cel/claims.js';
import { functions } from '../cel/functions.js';
import { due, fundOfVisits } from '../cel/rules.js';

const outpatient = `
  cel.bind(funds, ${fundOfVisits},
    cel.bind(fund, sum(funds),
      {"funds": funds, "fund": fund, "person": sum(visits.map(visit, visit.cost)) - fund}))`;

export default {
  name: '@marcbachmann/cel-js',
  kind: 'peer',
  package: '@marcbachmann/cel-js',
  explains: false,
  notes: 'rounds and sums with functions of the host, as CEL has neither',
  async prepare() {
    const environment = new Environment({ homogeneousAggregateLiterals: false })
      .registerVariable('visits', 'list')
      .registerVariable('identity', 'string')
      .registerVariable('year', 'double')
      .registerFunction('sum(list): double', functions.sum)
      .registerFunction('round(double): double', functions.round);
    return {
      W1: { take: claims.visitsOf, claim: environment.parse(outpatient), answer: claims.paid },
      W2: { take: claims.contributionOf, claim: environment.parse(due), answer: claims.due },
    };
  },
};
