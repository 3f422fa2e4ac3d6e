type Info = () => { fontSizeSetting?: unknown } | undefined;

declare const wx: {
  getAppBaseInfo?: Info;
  /** Of base libraries whose `getAppBaseInfo` is missing or says nothing of this. */
  getSystemInfoSync?: Info;
};

const usual = 16;

/** The size of text that is set for all of WeChat, in px. */
export function systemTextSize(): number {
  return sizeIn(wx.getAppBaseInfo) ?? sizeIn(wx.getSystemInfoSync) ?? usual;
}

/** A host that fails here fails at nothing that is needed to go on. */
function sizeIn(info: Info | undefined): number | undefined {
  try {
    const size = Number(info?.()?.fontSizeSetting);
    return size > 0 ? size : undefined;
  } catch {
    return undefined;
  }
}
