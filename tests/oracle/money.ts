/** Amounts are whole fen in safe integers, `Infinity` where nothing bounds them; rates are whole 1/10000. */

export type Fen = number;
export type Rate = number;

/** What an amount can be: the hull of what every world gives. */
export interface Hull {
  low: Fen;
  high: Fen;
}

/** Reads `120`, `13.75` or `"13.75"` from its digits. */
export function fen(amount: number | string): Fen {
  return scaled(String(amount), 2);
}

/** Reads `0.55` as 5500. */
export function rate(share: number | string): Rate {
  return scaled(String(share), 4);
}

function scaled(text: string, places: number): number {
  const [whole = '0', part = ''] = text.split('.');
  return Number(whole) * 10 ** places + Number(part.padEnd(places, '0'));
}

export function yuan(amount: Fen): string {
  return `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
}

/** The share of an amount, rounded half up to the fen: once a payment. */
export function shareOf(amount: Fen, share: Rate): Fen {
  const product = amount * share;
  if (!Number.isSafeInteger(product)) throw new RangeError('an amount too large for this oracle');
  return Math.floor((product + 5000) / 10000);
}

export function exactly(amount: Fen): Hull {
  return { low: amount, high: amount };
}

export function hullOf(hulls: readonly Hull[]): Hull {
  return {
    low: Math.min(...hulls.map((hull) => hull.low)),
    high: Math.max(...hulls.map((hull) => hull.high)),
  };
}
