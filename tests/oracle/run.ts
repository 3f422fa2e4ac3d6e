import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareKind } from './comparison/compare-kind.ts';
import { kinds } from './situations/kinds.ts';

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string', default: fileURLToPath(new URL('../../build/release/mingbai', import.meta.url)) },
    quiet: { type: 'boolean', default: false },
    shrink: { type: 'string', default: '0' },
  },
});

const chosen = values.kind ? values.kind.split(',') : Object.keys(kinds);
for (const kind of chosen) {
  if (!kinds[kind]) throw new Error(`no such kind: ${kind}; there are ${Object.keys(kinds).join(', ')}`);
}
if (chosen.length === 1) process.exitCode = compareKind({ ...values, kind: chosen[0]! });
else await compareApart(chosen);

/** Compares each kind in a process of its own, as many at once as there are processors. */
async function compareApart(all: readonly string[]): Promise<void> {
  const waiting = [...all];
  const counts = new Map<string, string>();
  const next = async (): Promise<void> => {
    for (let kind = waiting.shift(); kind; kind = waiting.shift()) {
      const { code, lines } = await run([...process.argv.slice(2), '--kind', kind]);
      if (code !== 0) process.exitCode = 1;
      counts.set(kind, lines.pop() ?? `${kind}: no answer`);
      for (const line of lines) console.log(line);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
  for (const kind of all) console.log(counts.get(kind));
}

function run(options: string[]): Promise<{ code: number; lines: string[] }> {
  return new Promise((done) => {
    const program = [fileURLToPath(import.meta.url), ...options];
    execFile(process.execPath, program, { maxBuffer: 2 ** 30 }, (fault, stdout, stderr) => {
      if (stderr) console.error(stderr);
      done({ code: fault ? 1 : 0, lines: stdout.trimEnd().split('\n') });
    });
  });
}
