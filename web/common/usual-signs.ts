const wider = '０'.charCodeAt(0) - '0'.charCodeAt(0);

/** A text without the signs that nobody sees, and with letters, digits and other signs of the usual width. */
export function usualSigns(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - wider));
}
