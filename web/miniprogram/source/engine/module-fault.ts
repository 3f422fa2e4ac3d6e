/** What kept the module from being used. */
export type ModuleFaultKind = 'library_too_old' | 'unreadable' | 'no_answer';

export class ModuleFault extends Error {
  readonly kind: ModuleFaultKind;

  /** `detail` is for developers: what the host said. */
  constructor(kind: ModuleFaultKind, detail: string) {
    super(`${kind}: ${detail}`);
    this.name = 'ModuleFault';
    this.kind = kind;
  }
}
