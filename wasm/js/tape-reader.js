import { event, eventBits, eventMask, rangeHasDefault, rangeIsExact, rangeIsUnbounded, wordBytes, wordsFor } from './events.js';
import { dateText, moneyText, productText, rateText } from './number-texts.js';
import { readUtf8 } from './utf8.js';

/** Reads values off a tape, one after the other. */
export class TapeReader {
  /** `words` holds the tape, which is read from `at` on; `texts` are the words that go by number. */
  constructor(words, at, texts) {
    this.words = words;
    this.texts = texts;
    this.at = at;
  }

  value() {
    const word = this.words[this.at++];
    switch (word & eventMask) {
      case event.word:
        return this.texts[word >>> eventBits];
      case event.range:
        return this.#range(word >>> eventBits);
      case event.money:
        return moneyText(this.words[this.at++]);
      case event.rate:
        return rateText(word >>> eventBits);
      case event.rates: {
        const both = this.words[this.at++];
        return { low: rateText(both & 0xffff), high: rateText(both >>> 16) };
      }
      case event.source:
        return { document: this.texts[this.words[this.at++]], article: this.texts[this.words[this.at++]] };
      case event.product:
        return productText(this.words[this.at++], this.words[this.at++]);
      case event.date:
        return dateText(this.words[this.at++] | 0);
      case event.no:
        return false;
      case event.yes:
        return true;
      case event.integer:
        return this.words[this.at++] | 0;
      case event.text:
        return this.#text(word);
      case event.objectBegin:
        return this.#members();
      case event.arrayBegin:
        return this.#items();
      default:
        return null;
    }
  }

  /** A word that is no event. */
  flag() {
    return this.words[this.at++] !== 0;
  }

  #members() {
    const object = {};
    while (!this.end()) {
      const key = this.key();
      object[key] = this.value();
    }
    return object;
  }

  #items() {
    const array = [];
    while (!this.end()) array.push(this.value());
    return array;
  }

  /** Whether an object or array ends here; if so, steps over its end. */
  end() {
    const word = this.words[this.at];
    if (word !== event.arrayEnd && word !== event.objectEnd) return false;
    this.at++;
    return true;
  }

  key() {
    const word = this.words[this.at++];
    return (word & eventMask) === event.word ? this.texts[word >>> eventBits] : this.#text(word);
  }

  #range(flags) {
    const low = moneyText(this.words[this.at++]);
    const high = flags & rangeIsExact ? low : flags & rangeIsUnbounded ? null : moneyText(this.words[this.at++]);
    return flags & rangeHasDefault ? { low, high, default: moneyText(this.words[this.at++]) } : { low, high };
  }

  #text(word) {
    const { words } = this;
    const length = word >>> eventBits;
    const from = words.byteOffset + this.at * wordBytes;
    this.at += wordsFor(length);
    return readUtf8(new Uint8Array(words.buffer, from, length), 0, length);
  }
}
