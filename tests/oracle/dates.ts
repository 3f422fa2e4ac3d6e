/** Natural days as numbers (days since 1970-01-01), proleptic Gregorian. */

export type Day = number;

const length = 86_400_000;

export function day(text: string): Day {
  return Date.parse(`${text}T00:00:00Z`) / length;
}

export function text(of: Day): string {
  return new Date(of * length).toISOString().slice(0, 10);
}

export function yearOf(of: Day): number {
  return new Date(of * length).getUTCFullYear();
}

export const firstOf = (year: number): Day => day(`${year}-01-01`);
export const lastOf = (year: number): Day => day(`${year}-12-31`);

/** The same day so many months later, clamped to the month's end. */
export function monthsAfter(from: Day, months: number): Day {
  const start = new Date(from * length);
  const month = start.getUTCMonth() + months;
  const end = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), end)) / length;
}
