import { execFileSync } from 'node:child_process';
import { arch, cpus, totalmem, type } from 'node:os';

function firstLineOf(command, ...parameters) {
  try {
    return execFileSync(command, parameters, { encoding: 'utf8' }).split('\n')[0];
  } catch {
    return `${command} is not on the path`;
  }
}

/** The kind of machine and the versions of what runs there; nothing that names this one. */
export const machine = () => ({
  kind: `${cpus().length} cores of ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${arch()}`,
  node: process.version,
  compiler: firstLineOf(process.env.CXX ?? 'c++', '--version'),
  emscripten: firstLineOf('emcc', '-dumpversion'),
});
