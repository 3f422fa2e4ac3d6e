const digits = 3;
const long = 100;

export const grouped = (number) => Math.round(number).toLocaleString('en-US');

/** As whole or with three digits. */
export const short = (number) => (number >= long ? grouped(number) : String(Number(number.toPrecision(digits))));

export const percent = (part) => `${(part * 100).toFixed(0)}%`;
