import { MingbaiError } from './error.js';
import { wordsFor } from './events.js';
import { TapeReader } from './tape-reader.js';
import { TapeFault, TapeWriter } from './tape-writer.js';
import { writeUtf8 } from './utf8.js';

const longestSituation = 1 << 20;
const longestPolicy = 16 << 20;
const firstYear = 1900;
const lastYear = 2999;
const highestCurve = 10_000_000;
/** Before a document stand how many words are known by then and whether it is one of faults. */
const headerWords = 2;

const fault = (code, path, message) => new MingbaiError([{ code, path, message }]);

function checkYear(year, path) {
  if (Number.isInteger(year) && year >= firstYear && year <= lastYear) return;
  throw fault('out_of_range', path, `This must be a whole number from ${firstYear} to ${lastYear}.`);
}

/** A unit of UTF-16 takes no more bytes of UTF-8. */
const mostBytesOfUnit = 3;

const bytesOf = (words) => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

/** The engine behind plain calls: objects and text in, objects out, faults as errors. */
export class Estimator {
  #engine;
  #tape = new TapeWriter();
  /** What the engine has put out as words, by number. */
  #texts = [];

  constructor(module) {
    this.#engine = new module.Estimator();
  }

  addPolicies(text) {
    this.#engine.addPolicy(this.#putText(text, longestPolicy));
    this.#output();
  }

  catalogue() {
    this.#engine.catalogue();
    return this.#output();
  }

  form(region, year) {
    checkYear(year, '/benefit_year');
    this.#engine.form(this.#putText(String(region), longestSituation), year);
    return this.#output();
  }

  diff(region, before, after) {
    checkYear(before, '/before');
    checkYear(after, '/after');
    this.#engine.diff(this.#putText(String(region), longestSituation), before, after);
    return this.#output();
  }

  estimate(situation, { steps = true } = {}) {
    if (typeof situation === 'string' || situation instanceof Uint8Array) {
      this.#engine.estimateText(this.#putText(situation, longestSituation), steps);
    } else {
      this.#engine.estimateTape(this.#putTape(situation), steps);
    }
    return this.#output();
  }

  curve(situation, { to = 10000 } = {}) {
    if (!Number.isInteger(to) || to < 1 || to > highestCurve) {
      throw fault('out_of_range', '/to', `This must be whole yuan from 1 to ${highestCurve}.`);
    }
    this.#engine.curve(this.#putTape(situation), to);
    return this.#output();
  }

  compare(situations) {
    const faults = situations.flatMap((situation, index) => this.#addToComparison(situation, `/${index}`));
    if (faults.length > 0) {
      this.#engine.forgetComparison();
      throw new MingbaiError(faults);
    }
    this.#engine.compare();
    return this.#output();
  }

  /** The faults of a situation, pointing into the list of all; where it has none, it is added to the comparison. */
  #addToComparison(situation, pointer) {
    try {
      this.#engine.addToComparison(this.#putTape(situation));
      this.#output();
      return [];
    } catch (error) {
      if (!(error instanceof MingbaiError)) throw error;
      return error.errors.map((each) => ({ ...each, path: pointer + each.path }));
    }
  }

  /** Puts text where the engine reads it and returns its length in bytes. */
  #putText(text, longest) {
    if (text.length > longest) throw fault('too_large', '', `The document is longer than ${longest} bytes.`);
    const isBytes = text instanceof Uint8Array;
    const input = bytesOf(this.#engine.reserve(wordsFor(isBytes ? text.length : text.length * mostBytesOfUnit)));
    if (!isBytes) return writeUtf8(text, input, 0);
    input.set(text);
    return text.length;
  }

  /** Puts a value where the engine reads it and returns its length in words. */
  #putTape(value) {
    try {
      const words = this.#tape.write(value);
      this.#engine.reserve(words.length).set(words);
      return words.length;
    } catch (error) {
      if (!(error instanceof TapeFault)) throw error;
      throw fault(error.code, error.path, error.message);
    }
  }

  #output() {
    let words = this.#engine.output();
    if (words[0] > this.#texts.length) {
      this.#learn();
      words = this.#engine.output();
    }
    const hasFaults = words[1];
    const document = new TapeReader(words, headerWords, this.#texts).value();
    if (hasFaults) throw new MingbaiError(document.errors);
    return document;
  }

  /** Takes over the words that are new since the last time. */
  #learn() {
    this.#texts.push(...new TapeReader(this.#engine.wordsFrom(this.#texts.length), 0, []).value());
  }
}
