/** Why something could not be had whole, or could not be run. */
export type Failure = 'network' | 'missing' | 'server' | 'cut' | 'memory';

/** As far as the error tells: browsers reject what the network does not give with a `TypeError` each in its own words. */
export function failureOf(error: unknown): Failure {
  if (isOutOfMemory(error)) return 'memory';
  if (error instanceof TypeError) return 'network';
  const [, status] = /HTTP status (\d+)/.exec(String(error)) ?? [];
  if (status === undefined) return 'cut';
  return status === '404' || status === '410' ? 'missing' : 'server';
}

export function isOutOfMemory(error: unknown): boolean {
  return error instanceof RangeError || /out of memory/i.test(String(error));
}
