/** What CEL has not: sums and rounding. */
export const functions = {
  sum: (amounts) => amounts.reduce((total, amount) => total + amount, 0),
  round: (amount) => Math.round(amount * 100) / 100,
};
