import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const worker = fileURLToPath(new URL('worker.js', import.meta.url));

/** Runs a contestant that is a module in a process of its own, which stays for all rounds. */
export async function moduleRunner({ file }) {
  const child = fork(worker, [file], { serialization: 'advanced' });
  const gone = once(child, 'exit').then(([code]) => ({ error: `${file} ended with ${code}.` }));
  async function next() {
    const { result, error } = await Promise.race([once(child, 'message').then(([message]) => message), gone]);
    if (error) throw new Error(error);
    return result;
  }
  function ask(request, details) {
    const answer = next();
    child.send({ request, ...details });
    return answer;
  }
  await next();
  return {
    workloads: await ask('workloads'),
    answers: (workload, claims) => ask('answers', { workload, claims }),
    take: (workload, claims) => ask('take', { workload, claims }),
    round: (workload, seconds) => ask('round', { workload, seconds }),
    close: () => child.disconnect(),
  };
}
