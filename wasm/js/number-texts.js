// Numbers and days as the contract writes them. What was written last is kept by its low bits: documents repeat.

const kept = 4096;

function remembering(write) {
  const values = new Int32Array(kept).fill(-1);
  const texts = new Array(kept).fill('');
  return (value) => {
    const place = value & (kept - 1);
    if (values[place] !== value) {
      values[place] = value;
      texts[place] = write(value);
    }
    return texts[place];
  };
}

const twoPlaces = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/** Fen, from 0 on, as yuan. */
export const moneyText = remembering((fen) => {
  const yuan = Math.trunc(fen / 100);
  return `${yuan}.${twoPlaces[fen - yuan * 100]}`;
});

/** Ten-thousandths, from 0 to one, as a decimal. */
export const rateText = remembering(
  (rate) => `${rate < 10_000 ? 0 : 1}.${twoPlaces[Math.trunc(rate / 100) % 100]}${twoPlaces[rate % 100]}`,
);

/** Fen and ten-thousandths of a fen as yuan. */
export const productText = (fen, rest) => moneyText(fen) + twoPlaces[Math.trunc(rest / 100)] + twoPlaces[rest % 100];

const dayMilliseconds = 86_400_000;

/** Days since 1970 as YYYY-MM-DD. */
export const dateText = remembering((days) => new Date(days * dayMilliseconds).toISOString().slice(0, 10));
