// UTF-8 by hand: not every host has TextEncoder and TextDecoder, and for short texts this is as fast.

/**
 * Writes `text` into `bytes` from `at` on and returns the end. There must be room for three bytes a UTF-16 unit. Half
 * a character becomes three bytes that are not UTF-8, so that no two texts become one; JSON text with them is refused.
 */
export function writeUtf8(text, bytes, at) {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[at++] = unit;
      continue;
    }
    const code = text.codePointAt(index);
    if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
    } else {
      if (code < 0x10000) {
        bytes[at++] = 0xe0 | (code >> 12);
      } else {
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
        index++;
      }
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
    }
    bytes[at++] = 0x80 | (code & 0x3f);
  }
  return at;
}

/** Reads well-formed UTF-8. */
export function readUtf8(bytes, from, to) {
  let text = '';
  let at = from;
  while (at < to) {
    const first = bytes[at++];
    let code = first;
    if (first >= 0xf0) {
      code = ((first & 7) << 18) | ((bytes[at++] & 0x3f) << 12) | ((bytes[at++] & 0x3f) << 6) | (bytes[at++] & 0x3f);
    } else if (first >= 0xe0) {
      code = ((first & 15) << 12) | ((bytes[at++] & 0x3f) << 6) | (bytes[at++] & 0x3f);
    } else if (first >= 0xc0) {
      code = ((first & 31) << 6) | (bytes[at++] & 0x3f);
    }
    text += String.fromCodePoint(code);
  }
  return text;
}
