import { contribution, openClasses, outpatient } from '../limits/plain.js';
import { numbered } from '../numbered.js';

const same = (result) => result;

export default {
  name: 'plain JavaScript',
  kind: 'limit',
  explains: false,
  prepare: async () => ({
    W1: { take: numbered, claim: outpatient, answer: same },
    W2: { take: same, claim: contribution, answer: same },
    W3: { take: numbered, claim: openClasses, answer: same },
  }),
};
