/** From this size of text on, set for all of WeChat, the view for the elderly is shown. */
const elderFrom = 20; // px
const usual = { least: 18, most: 40 };
const elder = { least: 24, most: 40 };

export function wantsElder(systemSize: number): boolean {
  return systemSize >= elderFrom;
}

/** The size of running text, in px, which follows what is set for all of WeChat. */
export function textSize(systemSize: number, isElder: boolean): number {
  const { least, most } = isElder ? elder : usual;
  return Math.min(most, Math.max(least, Math.round(systemSize * 1.125)));
}
