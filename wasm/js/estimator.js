import { Columns } from './columns.js';
import { MingbaiError } from './error.js';
import { readEstimate } from './estimate-reader.js';
import { wordsFor } from './events.js';
import { TapeReader } from './tape-reader.js';
import { TapeFault, TapeWriter } from './tape-writer.js';
import { writeUtf8 } from './utf8.js';

const longestSituation = 1 << 20;
const longestPolicy = 16 << 20;
const firstYear = 1900;
const lastYear = 2999;
const highestCurve = 10_000_000;
/** So much of many situations goes to the engine at once, that their answers do not take too much memory. */
const wordsAtOnce = 1 << 16;

const fault = (code, path, message) => new MingbaiError([{ code, path, message }]);

function checkYear(year, path) {
  if (Number.isInteger(year) && year >= firstYear && year <= lastYear) return;
  throw fault('out_of_range', path, `This must be a whole number from ${firstYear} to ${lastYear}.`);
}

/** A unit of UTF-16 takes no more bytes of UTF-8. */
const mostBytesOfUnit = 3;

const readValue = (tape) => tape.value();
const bytesOf = (words) => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

/** The engine behind plain calls: objects and text in, objects out, faults as errors. */
export class Estimator {
  #engine;
  /** The words that the engine knows, by number, and their numbers. */
  #texts = [];
  #numbers = new Map();
  #tape = new TapeWriter(this.#numbers);
  /** Views of the engine's memory; empty where it has moved. */
  #inputView = new Uint32Array();
  #outputView = new Uint32Array();
  #columns;

  constructor(module) {
    this.#engine = new module.Estimator();
    this.#columns = new Columns(module);
    this.#learn();
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
    const isText = typeof situation === 'string' || situation instanceof Uint8Array;
    const hasMoved = isText
      ? this.#engine.estimateText(this.#putText(situation, longestSituation), steps)
      : this.#engine.estimateTape(this.#putTape(situation), steps);
    return this.#output(readEstimate, hasMoved);
  }

  estimateMany(situations, { steps = true } = {}) {
    const answers = [];
    /** The places of the answers that the tape's situations will have. */
    let asked = [];
    const flush = () => {
      this.#estimateTogether(asked, steps, answers);
      asked = [];
      this.#tape.clear();
    };
    this.#tape.clear();
    for (const situation of situations) {
      try {
        this.#tape.writeWithLength(situation);
        asked.push(answers.length);
        answers.push(null);
      } catch (error) {
        if (!(error instanceof TapeFault)) throw error;
        answers.push({ errors: [{ code: error.code, path: error.path, message: error.message }] });
      }
      if (this.#tape.length >= wordsAtOnce) flush();
    }
    flush();
    return answers;
  }

  /** Asks for all situations on the tape at once and puts the answers where they belong. */
  #estimateTogether(places, steps, answers) {
    const tape = this.#outputTape(this.#engine.estimateMany(this.#passTape(), steps));
    for (const place of places) answers[place] = tape.flag() ? tape.value() : readEstimate(tape);
  }

  estimateColumns(situation, columns) {
    this.#columns.put(columns);
    this.#engine.payColumns(this.#putTape(situation), this.#columns.engine);
    this.#output();
    return this.#columns.paid();
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
    const input = bytesOf(this.#input(wordsFor(isBytes ? text.length : text.length * mostBytesOfUnit)));
    if (!isBytes) return writeUtf8(text, input, 0);
    input.set(text);
    return text.length;
  }

  /** Puts a value where the engine reads it and returns its length in words. */
  #putTape(value) {
    try {
      this.#tape.clear();
      this.#tape.write(value);
    } catch (error) {
      if (!(error instanceof TapeFault)) throw error;
      throw fault(error.code, error.path, error.message);
    }
    return this.#passTape();
  }

  /** Copies the tape to where the engine reads it and returns its length in words. */
  #passTape() {
    const { length, words } = this.#tape;
    const input = this.#input(length);
    for (let at = 0; at < length; at++) input[at] = words[at];
    return length;
  }

  /** Where the engine reads so many words. */
  #input(words) {
    if (this.#inputView.length < words) this.#inputView = this.#engine.reserve(words);
    return this.#inputView;
  }

  /** What the engine has put out, or its faults as an error. */
  #output(read = readValue, hasMoved = true) {
    const tape = this.#outputTape(hasMoved);
    if (tape.flag()) throw new MingbaiError(tape.value().errors);
    return read(tape);
  }

  /** The engine's output behind the number of words that are known by then. */
  #outputTape(hasMoved) {
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
