/** Where the site will be, as a build is told; `null` where it is not, for the page works anywhere. */
export function siteAddress(told = ''): string | null {
  if (told === '') return null;
  const { protocol, origin, pathname } = new URL(told);
  if (!/^https?:$/.test(protocol) || told !== origin + pathname || !told.endsWith('/')) {
    throw new Error(`The address of the site must be as in https://ybj.example.gov.cn/mingbai/, not ${told}`);
  }
  return told;
}
