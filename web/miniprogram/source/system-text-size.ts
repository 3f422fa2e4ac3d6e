import { hostInfo } from './host-info.ts';

const usual = 16;

/** The size of text that is set for all of WeChat, in px. */
export function systemTextSize(): number {
  return hostInfo(({ fontSizeSetting }) => (Number(fontSizeSetting) > 0 ? Number(fontSizeSetting) : undefined)) ?? usual;
}
