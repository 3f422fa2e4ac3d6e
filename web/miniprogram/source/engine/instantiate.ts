import type { HostWebAssembly } from './wechat.ts';
import { ModuleFault } from './module-fault.ts';

/** A module that does not come within this time is taken to be lost, so that nobody waits for ever. */
const longestWait = 15_000; // milliseconds

/** The first base library that opens modules compressed with Brotli. */
const firstWithBrotli = [2, 14, 0];

/**
 * Instantiates the module at a path of the code package, compressed where the host can open that.
 * Rejects with a `ModuleFault`, also where the host never answers.
 */
export async function instantiate(
  path: string,
  imports: WebAssembly.Imports,
  { webAssembly, libraryVersion, setTimer }: HostWebAssembly,
): Promise<WebAssembly.Exports> {
  if (webAssembly === undefined) throw new ModuleFault('library_too_old', libraryVersion);
  const plain = () => attempt(webAssembly.instantiate(path, imports), setTimer);
  if (!isAtLeast(libraryVersion, firstWithBrotli)) return plain();
  return attempt(webAssembly.instantiate(`${path}.br`, imports), setTimer).catch(plain);
}

async function attempt(
  instantiated: Promise<unknown>,
  setTimer: HostWebAssembly['setTimer'],
): Promise<WebAssembly.Exports> {
  const late = new Promise<never>((_, reject) => {
    setTimer(() => reject(new ModuleFault('no_answer', '')), longestWait);
  });
  const result = await Promise.race([Promise.resolve(instantiated).catch(unreadable), late]);
  const { exports } = instanceOf(result) ?? {};
  if (exports === undefined) throw new ModuleFault('unreadable', 'There is no instance.');
  return exports;
}

/** Hosts resolve to the instance, or to an object that has it. */
function instanceOf(result: unknown): WebAssembly.Instance | undefined {
  const { instance = result } = (result ?? {}) as { instance?: unknown };
  return instance as WebAssembly.Instance | undefined;
}

function unreadable(error: unknown): never {
  throw new ModuleFault('unreadable', String((error as { errMsg?: string })?.errMsg ?? error));
}

function isAtLeast(version: string, wanted: number[]): boolean {
  const parts = version.split('.').map(Number);
  const at = wanted.findIndex((part, index) => part !== (parts[index] ?? 0));
  return at < 0 || (parts[at] ?? 0) > (wanted[at] as number);
}
