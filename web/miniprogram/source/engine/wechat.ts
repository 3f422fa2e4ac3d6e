/** What is needed of the host to open a module. */
export interface Host {
  /** `undefined` where the base library has none. */
  webAssembly: { instantiate(path: string, imports: WebAssembly.Imports): Promise<unknown> } | undefined;
  /** "3.4.2" */
  libraryVersion: string;
}

declare const WXWebAssembly: Host['webAssembly'];
declare const wx: {
  getAppBaseInfo?(): { SDKVersion?: string };
  /** Of base libraries before 2.20.1. */
  getSystemInfoSync?(): { SDKVersion?: string };
};

export function wechat(): Host {
  return {
    webAssembly: typeof WXWebAssembly === 'undefined' ? undefined : WXWebAssembly,
    libraryVersion: (wx.getAppBaseInfo ?? wx.getSystemInfoSync)?.().SDKVersion ?? 'unknown',
  };
}
