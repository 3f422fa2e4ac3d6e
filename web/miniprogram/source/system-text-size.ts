type Info = () => { fontSizeSetting?: number };

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

function sizeIn(info: Info | undefined): number | undefined {
  return info?.().fontSizeSetting;
}
