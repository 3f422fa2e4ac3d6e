import { firstOf, lastOf, text } from '../dates.ts';
import { yuan } from '../money.ts';
import type { Bill, Money } from '../situation.ts';
import type { Random } from './random.ts';

/** Days about a boundary: before, at, after. */
export function near(random: Random, days: readonly number[]): string {
  return text(random.one(days) + random.whole(-1, 1));
}

/** A day of the year, its ends favoured. */
export function dayIn(random: Random, year: number): string {
  const [first, last] = [firstOf(year), lastOf(year)];
  return text(random.chance(0.3) ? random.one([first, first + 1, last - 1, last]) : random.whole(first, last));
}

/** An amount at, just below or just above one of these in yuan, or any. */
export function amount(random: Random, about: readonly number[]): Money {
  const fen = random.chance(0.6)
    ? random.one(about) * 100 + random.one([-100, -1, 0, 1, 100])
    : random.chance(0.5)
      ? random.whole(0, 200) * 100
      : random.whole(0, 200000);
  const shown = yuan(Math.max(0, fen));
  return random.chance(0.5) ? shown : Number(shown);
}

/** In-policy alone, with an out-of-policy part, or a total of which the in-policy part is open. */
export function cost(random: Random, about: readonly number[], total = 0.15): NonNullable<Bill['cost']> {
  if (random.chance(total)) return { total: amount(random, about) };
  const bill: NonNullable<Bill['cost']> = { in_policy: amount(random, about) };
  if (random.chance(0.3)) bill.out_of_policy = amount(random, [0, 10, 100]);
  return bill;
}
