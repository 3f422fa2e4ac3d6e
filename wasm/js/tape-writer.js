import { event, eventBits, wordBytes, wordsFor } from './events.js';
import { writeUtf8 } from './utf8.js';

const hasOwn = Object.prototype.hasOwnProperty;
const deepest = 32;
const longestSituation = 1 << 20;

/** Why an object cannot go onto a tape: a code of the contract and a JSON pointer. */
export class TapeFault {
  constructor(code, path, message) {
    this.code = code;
    this.path = path;
    this.message = message;
  }
}

/** Writes JavaScript values onto a tape that grows as needed. */
export class TapeWriter {
  /** `numbers` are those of the texts that go by number. */
  constructor(numbers) {
    this.numbers = numbers;
    this.words = new Uint32Array(1024);
    this.bytes = new Uint8Array(this.words.buffer);
    this.length = 0;
    this.longest = 0;
    this.end = 0;
  }

  clear() {
    this.length = 0;
  }

  /** Writes a value after its length in words, or leaves the tape as it is and throws. */
  writeWithLength(value) {
    const start = this.length;
    this.put(0);
    try {
      this.write(value);
    } catch (error) {
      this.length = start;
      throw error;
    }
    this.words[start] = this.length - start - 1;
  }

  /** Writes a value in at most so many words; what JSON does not know becomes null, of a wrong type everywhere. */
  write(value, longest = longestSituation) {
    this.longest = longest;
    this.end = this.length + longest;
    this.#value(value, 0);
  }

  /** Writes one word that is no event. */
  put(word) {
    if (this.length === this.words.length) this.#grow(1);
    this.words[this.length++] = word;
  }

  #value(value, depth) {
    switch (typeof value) {
      case 'string':
        this.#text(event.text, value);
        break;
      case 'number':
        this.#number(value);
        break;
      case 'boolean':
        this.put(value ? event.yes : event.no);
        break;
      case 'object':
        this.#object(value, depth);
        break;
      default:
        this.put(event.null);
    }
  }

  #object(value, depth) {
    if (value === null) {
      this.put(event.null);
      return;
    }
    if (depth === deepest) throw new TapeFault('too_large', '', `The document nests deeper than ${deepest} levels.`);
    if (this.length >= this.end) throw this.#tooLarge();
    if (Array.isArray(value)) {
      this.put(event.arrayBegin);
      for (const item of value) {
        if (this.length >= this.end) throw this.#tooLarge();
        this.#value(item, depth + 1);
      }
      this.put(event.arrayEnd);
    } else {
      this.put(event.objectBegin);
      for (const key in value) {
        if (!hasOwn.call(value, key)) continue;
        const member = value[key];
        if (member === undefined) continue;
        this.#text(event.key, key);
        this.#value(member, depth + 1);
      }
      this.put(event.objectEnd);
    }
  }

  #number(value) {
    if (value === (value | 0)) {
      this.put(event.integer);
      this.put(value);
      return;
    }
    const hundredths = Math.round(value * 100);
    if (hundredths === (hundredths | 0) && hundredths / 100 === value) {
      this.put(event.hundredths);
      this.put(hundredths);
    } else {
      this.#characters(event.digits, String(value));
    }
  }

  #text(kind, text) {
    const number = this.numbers.get(text);
    if (number === undefined) {
      this.#characters(kind, text);
    } else {
      this.put(event.word | (number << eventBits));
    }
  }

  #characters(kind, text) {
    const most = 1 + text.length;
    if (text.length > this.longest || this.length + most > this.end) throw this.#tooLarge();
    if (this.length + most > this.words.length) this.#grow(most);
    const start = (this.length + 1) * wordBytes;
    const end = writeUtf8(text, this.bytes, start);
    this.words[this.length] = kind | ((end - start) << eventBits);
    this.length = wordsFor(end);
  }

  #tooLarge() {
    return new TapeFault('too_large', '', `The document is longer than ${this.longest} bytes.`);
  }

  #grow(words) {
    const larger = new Uint32Array(Math.max(this.words.length * 2, this.length + words));
    larger.set(this.words.subarray(0, this.length));
    this.words = larger;
    this.bytes = new Uint8Array(larger.buffer);
  }
}
