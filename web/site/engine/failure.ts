/** Why something could not be had whole. */
export type Failure = 'network' | 'missing' | 'server' | 'cut';

/** As far as the error tells: browsers reject what the network does not give with a `TypeError` each in its own words. */
export function failureOf(error: unknown): Failure {
  if (error instanceof TypeError) return 'network';
  const [, status] = /HTTP status (\d+)/.exec(String(error)) ?? [];
  if (status === undefined) return 'cut';
  return status === '404' || status === '410' ? 'missing' : 'server';
}
