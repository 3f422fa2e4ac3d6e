/** Yuan as a JavaScript number, as the rule prints them and a caller would write them. */
export const yuan = (fen) => fen / 100;

/** Yuan as a decimal text, without binary arithmetic. */
export const yuanText = (fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

const withinRepresentation = 1e-6;

/** The whole fen of an amount of yuan that was rounded to the fen; throws where it was not. */
export function fenOf(amount) {
  const fen = Math.round(amount * 100);
  if (!(Math.abs(amount * 100 - fen) < withinRepresentation)) throw new Error(`${amount} is not rounded to the fen.`);
  return fen;
}

/** The whole fen of a decimal text with two decimals. */
export const fenOfText = (text) => BigInt(text.replace('.', ''));
