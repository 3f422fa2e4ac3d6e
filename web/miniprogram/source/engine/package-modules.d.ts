declare module 'mingbai/engine/error' {
  export { MingbaiError } from 'mingbai/small';
}

declare module 'mingbai/engine/estimator' {
  import type { Estimator as Calls } from 'mingbai/small';
  import type { SmallEngine } from 'mingbai/engine/small-engine';

  export const Estimator: new (engine: SmallEngine) => Calls;
}

declare module 'mingbai/engine/small-engine' {
  export class SmallEngine {
    constructor(exports: WebAssembly.Exports);
  }
}

declare module 'mingbai/engine/small-imports' {
  export function emscripten_notify_memory_growth(): void;
  export function proc_exit(code: number): never;
}
