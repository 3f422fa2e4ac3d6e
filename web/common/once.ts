/** The first of all that have the same key. */
export function once<T>(items: T[], keyOf: (item: T) => string): T[] {
  const keys = items.map(keyOf);
  return items.filter((_, index) => keys.indexOf(keys[index] as string) === index);
}
