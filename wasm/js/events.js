// A document as a sequence of events in 32-bit words. The low five bits of a word say what comes, the upper ones what
// belongs to it: of text its length in bytes, and the text follows, padded to whole words.

export const event = {
  null: 0,
  no: 1,
  yes: 2,
  integer: 3,
  digits: 4,
  text: 5,
  key: 6,
  objectBegin: 7,
  objectEnd: 8,
  arrayBegin: 9,
  arrayEnd: 10,
  // A key or text that both sides know, by its number.
  word: 11,
  // A number in hundredths.
  hundredths: 12,
  // The texts of numbers and days.
  money: 13,
  rate: 14,
  product: 15,
  date: 16,
  // The objects that a document has most of.
  range: 17,
  rates: 18,
  source: 19,
};

export const eventBits = 5;
export const eventMask = 31;
export const wordBytes = 4;

export const rangeIsExact = 1;
export const rangeIsUnbounded = 2;
export const rangeHasDefault = 4;

export const wordsFor = (bytes) => (bytes + wordBytes - 1) >>> 2;
