import { answerOf } from '../estimates.js';
import { policyFiles } from '../paths.js';
import { situationOf } from '../situations.js';

export default {
  name: 'Mingbai native, typed in and out, without steps',
  kind: 'mingbai',
  explains: false,
  program: {
    path: 'build/bench/bench_mingbai',
    workloads: ['W1', 'W2', 'W3'],
    timesItself: true,
    arguments: (file, seconds) => [file, String(seconds), ...policyFiles()],
    line: (id, claim) => JSON.stringify(situationOf[id](claim)),
    answer: (id, line) => answerOf[id](JSON.parse(line)),
  },
};
