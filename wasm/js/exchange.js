import { MingbaiError } from './error.js';
import { wordsFor } from './events.js';
import { TapeReader } from './tape-reader.js';
import { TapeFault, TapeWriter } from './tape-writer.js';
import { writeUtf8 } from './utf8.js';

/** A unit of UTF-16 takes no more bytes of UTF-8. */
const mostBytesOfUnit = 3;
const longestSituation = 1 << 20;

export const fault = (code, path, message) => new MingbaiError([{ code, path, message }]);

const readValue = (tape) => tape.value();
const bytesOf = (words) => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

/** Passes documents to the engine and takes its answers. */
export class Exchange {
  #engine;
  /** The words that the engine knows, by number, and their numbers. */
  #texts = [];
  #numbers = new Map();
  /** A view of the engine's memory; empty where it has moved. */
  #outputView = new Uint32Array();

  /** What is to be passed. */
  tape = new TapeWriter(this.#numbers);

  constructor(engine) {
    this.#engine = engine;
    this.#learn();
  }

  /** Puts text where the engine reads it and returns its length in bytes. */
  putText(text, longest = longestSituation) {
    if (text.length > longest) throw fault('too_large', '', `The document is longer than ${longest} bytes.`);
    const isBytes = text instanceof Uint8Array;
    const input = bytesOf(this.#engine.reserve(wordsFor(isBytes ? text.length : text.length * mostBytesOfUnit)));
    if (!isBytes) return writeUtf8(text, input, 0);
    input.set(text);
    return text.length;
  }

  /** Puts a value where the engine reads it and returns its length in words. */
  putTape(value, longest = longestSituation) {
    try {
      this.tape.clear();
      this.tape.write(value, longest);
    } catch (error) {
      if (!(error instanceof TapeFault)) throw error;
      throw fault(error.code, error.path, error.message);
    }
    return this.passTape();
  }

  /** Copies the tape to where the engine reads it and returns its length in words. */
  passTape() {
    const { length, words } = this.tape;
    const input = this.#engine.reserve(length);
    for (let at = 0; at < length; at++) input[at] = words[at];
    return length;
  }

  /** What the engine has put out, or its faults as an error. */
  output(read = readValue, hasMoved = true) {
    const tape = this.outputTape(hasMoved);
    if (tape.flag()) throw new MingbaiError(tape.value().errors);
    return read(tape);
  }

  /** The engine's output behind the number of words that are known by then. */
  outputTape(hasMoved) {
    if (hasMoved || this.#outputView.length === 0) this.#outputView = this.#engine.output();
    if (this.#outputView[0] > this.#texts.length) this.#learn();
    return new TapeReader(this.#outputView, 1, this.#texts);
  }

  /** Takes over the words that are new since the last time. */
  #learn() {
    const texts = new TapeReader(this.#engine.wordsFrom(this.#texts.length), 0, []).value();
    for (const text of texts) this.#numbers.set(text, this.#texts.push(text) - 1);
    this.#outputView = this.#engine.output();
  }
}
