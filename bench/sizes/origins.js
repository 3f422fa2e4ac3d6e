import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const listing = /^(?<object>.*):$/;
const defined = /^\S+ [TtWVvDdBbR] (?<name>.+)$/;

/** The sources, by the names of their files, that define each function. */
export function originsOf(folder) {
  const objects = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.o'));
  const output = execFileSync('emnm', ['-C', ...objects.map((name) => join(folder, name))], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const origins = new Map();
  let source;
  for (const line of output.split('\n')) {
    source = listing.exec(line)?.groups.object ?? source;
    const name = defined.exec(line)?.groups.name;
    if (name === undefined) continue;
    if (!origins.has(name)) origins.set(name, new Set());
    origins.get(name).add(basename(source, '.cpp.o'));
  }
  return origins;
}
