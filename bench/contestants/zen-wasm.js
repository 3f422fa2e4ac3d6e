import { readFile } from 'node:fs/promises';
import initialise, { evaluateExpression } from '@gorules/zen-engine-wasm';
import * as claims from '../zen/claims.js';
import { contribution, fundOfVisits } from '../zen/rules.js';

const module = '../node_modules/@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm';

const outpatient = `
  funds = ${fundOfVisits((amount) => `round((${amount}) * 100)`)};
  fund = sum(funds);
  {funds: funds, fund: fund, person: sum(map(visits, #.cost)) * 100 - fund}`;

export default {
  name: 'zen-engine-wasm, expression',
  kind: 'peer',
  package: '@gorules/zen-engine-wasm',
  explains: false,
  assets: [module],
  notes: 'has expressions only, no decisions, parses them for every claim, and answers in fen, as it drops the decimals of its results',
  async prepare() {
    await initialise({ module_or_path: await readFile(new URL(module, import.meta.url)) });
    return {
      W1: { take: claims.visitsOf, claim: (input) => evaluateExpression(outpatient, input), answer: (result) => result },
      W2: { take: claims.contributionOf, claim: (input) => evaluateExpression(contribution, input), answer: claims.due },
    };
  },
};
