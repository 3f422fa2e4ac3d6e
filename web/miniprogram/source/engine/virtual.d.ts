declare module 'virtual:policies' {
  import type { Common, Province, Search } from '../../../common/policy-data.ts';

  /** Read when they are asked for. */
  export function common(): Common;
  export function search(): Search;
  export const provinces: Record<string, (() => Province) | undefined>;
}
