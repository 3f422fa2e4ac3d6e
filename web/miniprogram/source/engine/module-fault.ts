/**
 * What kept the module from being used: there is nothing that opens modules, it cannot be opened, nothing came back, or
 * the policies that it reckons by cannot be read.
 */
export type ModuleFaultKind = 'library_too_old' | 'unreadable' | 'no_answer' | 'policies_unreadable';

export class ModuleFault extends Error {
  readonly kind: ModuleFaultKind;

  /** `detail` is for developers: what the host said. */
  constructor(kind: ModuleFaultKind, detail: string) {
    super(`${kind}: ${detail}`);
    this.name = 'ModuleFault';
    this.kind = kind;
  }
}

/** The words of what a host throws: an error, or an object with a message of its own. */
export function wordsOf(error: unknown): string {
  const { errMsg, message = String(error) } = (error ?? {}) as { errMsg?: string; message?: string };
  return errMsg ?? message;
}
