import { readFileSync } from 'node:fs';

const escaped = /\\([0-9a-f]{2})/g;
/** What the optimiser adds to the name of a function that it made of another, or of several that are alike. */
const added = /^byn\$mgfn-shared\$|\.\d+$/g;

const readable = (name) => name.replace(escaped, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).replace(added, '');

/** The names of a module's functions by their numbers, of the map of symbols that the linker writes. */
export function namesOf(file) {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const end = line.indexOf(':');
      return [Number(line.slice(0, end)), readable(line.slice(end + 1))];
    }),
  );
}
