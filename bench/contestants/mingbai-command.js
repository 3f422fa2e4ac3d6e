import { answerOf } from '../estimates.js';
import { situationOf } from '../situations.js';

export default {
  name: 'Mingbai command, NDJSON, --no-steps',
  kind: 'mingbai',
  explains: false,
  program: {
    path: 'build/release/mingbai',
    workloads: ['W1', 'W2', 'W3'],
    timesItself: false,
    arguments: (file) => ['estimate', '--no-steps', file],
    line: (id, claim) => JSON.stringify(situationOf[id](claim)),
    answer: (id, line) => answerOf[id](JSON.parse(line)),
  },
};
