import { ModuleFault, wordsOf } from './module-fault.ts';
import type { Host } from './wechat.ts';

/** A host that has not answered within this time is taken never to, so that nobody waits for ever. */
const longestWait = 10_000; // milliseconds

/** The first base library that opens modules compressed with Brotli. */
const firstWithBrotli = [2, 14, 0];

type Open = (path: string) => Promise<WebAssembly.Exports>;

/**
 * Instantiates the module at a path of the code package: the compressed file beside it where the host can open that, or
 * else the file itself. Rejects with a `ModuleFault`, also where the host never answers.
 */
export async function instantiate(
  path: string,
  imports: WebAssembly.Imports,
  { webAssembly, libraryVersion }: Host,
): Promise<WebAssembly.Exports> {
  if (webAssembly === undefined) {
    throw new ModuleFault('library_too_old', `Base library ${libraryVersion ?? '?'} has no WXWebAssembly.`);
  }
  const open: Open = async (path) => exportsOf(await inTime(webAssembly.instantiate(path, imports)));
  const mayOpenBrotli = libraryVersion === undefined || isAtLeast(libraryVersion, firstWithBrotli);
  const paths = mayOpenBrotli ? [`${path}.br`, path] : [path];
  return firstThatOpens(paths, open);
}

async function firstThatOpens(paths: string[], open: Open): Promise<WebAssembly.Exports> {
  const said: string[] = [];
  let isSilent = false;
  for (const path of paths) {
    try {
      return await open(path);
    } catch (error) {
      isSilent = error instanceof Silence;
      said.push(`${path}: ${wordsOf(error)}`);
    }
  }
  throw new ModuleFault(isSilent ? 'no_answer' : 'unreadable', said.join('; '));
}

class Silence extends Error {}

/** What a promise comes to, unless that takes too long. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Silence(`no answer in ${longestWait} ms`)), longestWait);
  });
  return Promise.race([promise, silence]).finally(() => clearTimeout(timer));
}

/** Hosts answer with the instance, or with an object that has it. */
function exportsOf(answer: unknown): WebAssembly.Exports {
  const { instance = answer } = (answer ?? {}) as { instance?: unknown };
  const { exports } = (instance ?? {}) as { exports?: WebAssembly.Exports };
  if (exports === undefined) throw new Error('there is no instance');
  return exports;
}

function isAtLeast(version: string, wanted: number[]): boolean {
  const parts = version.split('.').map(Number);
  const at = wanted.findIndex((part, index) => part !== (parts[index] ?? 0));
  return at < 0 || (parts[at] ?? 0) > (wanted[at] as number);
}
