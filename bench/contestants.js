import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bench, root } from './paths.js';

const versionIn = (file) => JSON.parse(readFileSync(file, 'utf8')).version;

function versionOf({ kind, package: name }) {
  if (kind === 'peer') return versionIn(join(bench, 'node_modules', name, 'package.json'));
  return kind === 'mingbai' ? versionIn(join(root, 'package.json')) : '';
}

/** One contestant, by the path of its file. */
export async function contestant(file) {
  const { default: found } = await import(pathToFileURL(file));
  return { ...found, file, version: versionOf(found) };
}

/** Every contestant: each file of the folder is one. `only` keeps those whose file is named so. */
export function allContestants(only = []) {
  const folder = join(bench, 'contestants');
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const chosen = only.length > 0 ? names.filter((name) => only.includes(name.slice(0, -'.js'.length))) : names;
  return Promise.all(chosen.sort().map((name) => contestant(join(folder, name))));
}
