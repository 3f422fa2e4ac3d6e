import { deciding } from '../zen/decision.js';

export default {
  name: 'zen-engine, decision',
  kind: 'peer',
  package: '@gorules/zen-engine',
  explains: false,
  inPage: false,
  notes: 'a compiled decision, awaited one claim after the other',
  prepare: async () => deciding(),
};
