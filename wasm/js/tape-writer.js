import { event, eventBits, wordBytes, wordsFor } from './events.js';
import { writeUtf8 } from './utf8.js';

const deepest = 32;
const mostBytes = 1 << 20;

/** Why an object cannot go onto a tape: a code of the contract and a JSON pointer. */
export class TapeFault {
  constructor(code, path, message) {
    this.code = code;
    this.path = path;
    this.message = message;
  }
}

const tooLarge = () => new TapeFault('too_large', '', `The document is longer than ${mostBytes} bytes.`);

/** Writes JavaScript values onto a tape that grows as needed. */
export class TapeWriter {
  constructor() {
    this.words = new Uint32Array(1024);
    this.bytes = new Uint8Array(this.words.buffer);
    this.length = 0;
  }

  /** Writes a value; what JSON does not know becomes null, which is of a wrong type everywhere. */
  write(value) {
    this.length = 0;
    this.#value(value, 0);
    return this.words.subarray(0, this.length);
  }

  #value(value, depth) {
    switch (typeof value) {
      case 'string':
        this.#text(event.text, value);
        break;
      case 'number':
        if (Number.isInteger(value) && value === (value | 0)) {
          this.#room(2);
          this.words[this.length++] = event.integer;
          this.words[this.length++] = value;
        } else {
          this.#text(event.digits, String(value));
        }
        break;
      case 'boolean':
        this.#put(value ? event.yes : event.no);
        break;
      case 'object':
        this.#object(value, depth);
        break;
      default:
        this.#put(event.null);
    }
  }

  #object(value, depth) {
    if (value === null) {
      this.#put(event.null);
      return;
    }
    if (depth === deepest) throw new TapeFault('too_large', '', `The document nests deeper than ${deepest} levels.`);
    if (Array.isArray(value)) {
      this.#put(event.arrayBegin);
      for (const item of value) this.#value(item, depth + 1);
      this.#put(event.arrayEnd);
    } else {
      this.#put(event.objectBegin);
      for (const key of Object.keys(value)) {
        if (value[key] === undefined) continue;
        this.#text(event.key, key);
        this.#value(value[key], depth + 1);
      }
      this.#put(event.objectEnd);
    }
  }

  #put(word) {
    this.#room(1);
    this.words[this.length++] = word;
  }

  #text(kind, text) {
    if (text.length > mostBytes) throw tooLarge();
    this.#room(2 + text.length);
    const start = (this.length + 1) * wordBytes;
    const end = writeUtf8(text, this.bytes, start);
    this.words[this.length] = kind | ((end - start) << eventBits);
    this.length = wordsFor(end);
  }

  #room(words) {
    if ((this.length + words) * wordBytes > mostBytes * 4) throw tooLarge();
    if (this.length + words <= this.words.length) return;
    const larger = new Uint32Array(Math.max(this.words.length * 2, this.length + words));
    larger.set(this.words.subarray(0, this.length));
    this.words = larger;
    this.bytes = new Uint8Array(larger.buffer);
  }
}
