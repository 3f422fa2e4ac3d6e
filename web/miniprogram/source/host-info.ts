/** What WeChat tells of itself, as far as its base library does. */
interface Info {
  /** "3.4.2" */
  SDKVersion?: unknown;
  fontSizeSetting?: unknown;
}

declare const wx: {
  getAppBaseInfo?(): Info | undefined;
  /** Of base libraries whose `getAppBaseInfo` is missing or says less. */
  getSystemInfoSync?(): Info | undefined;
};

/** What the first of the two that tells something says. A host that fails here fails at nothing that is needed to go on. */
export function hostInfo<Told>(read: (info: Info) => Told | undefined): Told | undefined {
  return toldBy(() => wx.getAppBaseInfo && wx.getAppBaseInfo(), read) ?? toldBy(() => wx.getSystemInfoSync && wx.getSystemInfoSync(), read);
}

function toldBy<Told>(ask: () => Info | undefined, read: (info: Info) => Told | undefined): Told | undefined {
  try {
    return read(ask() ?? {});
  } catch {
    return undefined;
  }
}
