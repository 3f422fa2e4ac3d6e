import { evaluateExpressionSync } from '@gorules/zen-engine';
import * as claims from '../zen/claims.js';
import { contribution, outpatient } from '../zen/rules.js';

export default {
  name: 'zen-engine, expression',
  kind: 'peer',
  package: '@gorules/zen-engine',
  explains: false,
  inPage: false,
  notes: 'parses the expression for every claim, but needs no thread',
  prepare: async () => ({
    W1: { take: claims.visitsOf, claim: (input) => evaluateExpressionSync(outpatient, input), answer: claims.paid },
    W2: { take: claims.contributionOf, claim: (input) => evaluateExpressionSync(contribution, input), answer: claims.due },
  }),
};
