import { deciding } from '../zen/decision.js';

export default {
  name: 'zen-engine, decision with trace',
  kind: 'peer',
  package: '@gorules/zen-engine',
  explains: true,
  inPage: false,
  notes: 'the trace gives the input and output of each node, no sources',
  prepare: async () => deciding({ trace: true }),
};
