import { numbered } from '../numbered.js';

const numbersOf = ({ day, institution, class: of, inPolicy }) => [day, institution, of, inPolicy];

export default {
  name: 'plain C++',
  kind: 'limit',
  explains: false,
  program: {
    path: 'build/bench/bench_plain',
    workloads: ['W1'],
    timesItself: true,
    arguments: (file, seconds) => [file, String(seconds)],
    line: (_, claim) => numbered(claim).flatMap(numbersOf).join(' '),
    answer: (_, line) => JSON.parse(line),
  },
};
