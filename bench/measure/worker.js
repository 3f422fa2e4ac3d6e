// A process in which one contestant answers: worker.js CONTESTANT. It is asked by messages of its parent.
import { contestant } from '../contestants.js';
import { answered, taken } from './answering.js';
import { round } from './round.js';

const { prepare } = await contestant(process.argv[2]);
const workloads = await prepare();
const rounds = {};

const requests = {
  workloads: () => Object.keys(workloads),
  answers: ({ workload, claims }) => answered(workloads[workload], taken(workloads[workload], claims)),
  /** The claims of the rounds to come. */
  take({ workload, claims }) {
    rounds[workload] = { inputs: taken(workloads[workload], claims), count: claims.length };
  },
  round({ workload, seconds }) {
    const { inputs, count } = rounds[workload];
    return round(workloads[workload], inputs, count, seconds);
  },
};

process.on('message', async ({ request, ...details }) => {
  try {
    process.send({ result: await requests[request](details) });
  } catch (error) {
    process.send({ error: error.stack });
  }
});
process.send({ result: 'ready' });
