/** A name and its value. */
export type Pair = readonly [name: string, value: string];

// The form of `URLSearchParams`, which there is not everywhere.

export function queryOf(pairs: Pair[]): string {
  return pairs.map((pair) => pair.map(encoded).join('=')).join('&');
}

/** `null` where something is encoded that is no text. */
export function pairsFrom(query: string): Pair[] | null {
  try {
    return query.split('&').filter(Boolean).map(pairFrom);
  } catch {
    return null;
  }
}

function pairFrom(text: string): Pair {
  const [name = '', ...value] = text.split('=');
  return [decoded(name), decoded(value.join('='))];
}

function encoded(text: string): string {
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(/[!'()~]/g, hex).replace(/%20/g, '+');
}

function decoded(text: string): string {
  return decodeURIComponent(text.replace(/\+/g, ' '));
}
