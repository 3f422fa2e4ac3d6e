import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const listing = /^(?<object>.*):$/;
const defined = /^\S+ [TtWVvDdBbR] (?<name>.+)$/;

const folder = /rules\/src\/(?<folder>\w+)\//;

/** The part of the engine that a source is of: its folder, or its own name. */
const partOf = (source) => folder.exec(source)?.groups.folder ?? basename(source, '.cpp.o');

/** The parts of the engine, by folder, that define each function. */
export function originsOf(objectsFolder) {
  const objects = readdirSync(objectsFolder, { recursive: true }).filter((name) => name.endsWith('.o'));
  const output = execFileSync('emnm', ['-C', ...objects.map((name) => join(objectsFolder, name))], {
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
    origins.get(name).add(partOf(source));
  }
  return origins;
}
