declare module 'virtual:policies' {
  import type { Common, Province } from '../../../common/policy-data.ts';

  /** Read when they are asked for. */
  export function common(): Common;
  export const provinces: Record<string, (() => Province) | undefined>;
}
