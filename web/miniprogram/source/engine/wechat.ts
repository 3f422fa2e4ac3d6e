import { hostInfo } from '../host-info.ts';

/** What is needed of the host to open a module. */
export interface Host {
  /** `undefined` where the base library has none. */
  webAssembly: { instantiate(path: string, imports: WebAssembly.Imports): Promise<unknown> } | undefined;
  /** "3.4.2"; `undefined` where it is not told. */
  libraryVersion: string | undefined;
}

declare const WXWebAssembly: Host['webAssembly'];

export function wechat(): Host {
  return {
    webAssembly: typeof WXWebAssembly === 'undefined' ? undefined : WXWebAssembly,
    libraryVersion: hostInfo(({ SDKVersion }) => (typeof SDKVersion === 'string' ? SDKVersion : undefined)),
  };
}
