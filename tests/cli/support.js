import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the command; its output comes as lines, each parsed where it is JSON. */
export function mingbai(args, input = '') {
  const { status, signal, stdout, stderr } = spawnSync(join(root, 'build/release/mingbai'), args, {
    input,
    encoding: 'utf8',
    timeout: 10_000,
    maxBuffer: 1 << 28,
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, signal, stderr, lines, documents: status === 0 || status === 2 ? lines.map(parse) : [] };
}

function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

/** The codes and pointers of an answer's faults. */
export const faults = ({ errors }) => errors.map(({ code, path }) => `${code} ${path}`);

/** A visit of 200 at a county hospital in Xinxiang. */
export const visit = (cost = 200) => ({
  region: '410700',
  benefit_year: 2024,
  care: [{ kind: 'outpatient', on: '2024-03-05', institution: { class: 'county' }, cost: { in_policy: cost } }],
});
