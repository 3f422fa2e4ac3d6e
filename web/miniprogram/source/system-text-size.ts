declare const wx: {
  getAppBaseInfo?(): { fontSizeSetting?: number };
  /** Of base libraries before 2.20.1. */
  getSystemInfoSync?(): { fontSizeSetting?: number };
};

const usual = 16;

/** The size of text that is set for all of WeChat, in px. */
export function systemTextSize(): number {
  return (wx.getAppBaseInfo ?? wx.getSystemInfoSync)?.().fontSizeSetting ?? usual;
}
