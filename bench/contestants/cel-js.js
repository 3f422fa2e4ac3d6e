import { evaluate, parse } from 'cel-js';
import * as claims from '../cel/claims.js';
import { functions } from '../cel/functions.js';
import { due, fundOfVisits } from '../cel/rules.js';

function compiled(expression) {
  const result = parse(expression);
  if (!result.isSuccess) throw new Error(result.errors.join('\n'));
  return (input) => evaluate(result.cst, input, functions);
}

export default {
  name: 'cel-js',
  kind: 'peer',
  package: 'cel-js',
  explains: false,
  notes: 'rounds and sums with functions of the host, as CEL has neither',
  async prepare() {
    const [funds, fund, person] = [fundOfVisits, 'sum(funds)', 'sum(visits.map(visit, visit.cost)) - fund'].map(compiled);
    function outpatient({ visits }) {
      const ofVisits = funds({ visits });
      const total = fund({ funds: ofVisits });
      return { funds: ofVisits, fund: total, person: person({ visits, fund: total }) };
    }
    return {
      W1: { take: claims.visitsOf, claim: outpatient, answer: claims.paid },
      W2: { take: claims.contributionOf, claim: compiled(due), answer: claims.due },
    };
  },
};
