import { Columns } from './columns.js';
import { checkYear, Estimator, longestPolicy } from './estimator.js';
import { readEstimate } from './estimate-reader.js';
import { Exchange } from './exchange.js';
import { TapeFault } from './tape-writer.js';

/** So much of many situations goes to the engine at once, that their answers do not take too much memory. */
const wordsAtOnce = 1 << 16;

/** The calls of the full module: also JSON as text, many situations at once, columns, and changes between years. */
export class FullEstimator extends Estimator {
  #engine;
  #exchange;
  #columns;

  constructor(module) {
    const engine = new module.Estimator();
    const exchange = new Exchange(engine);
    super(engine, exchange);
    this.#engine = engine;
    this.#exchange = exchange;
    this.#columns = new Columns(module);
  }

  addPolicies(text) {
    this.#engine.addPolicyText(this.#exchange.putText(text, longestPolicy));
    this.#exchange.output();
  }

  diff(region, before, after) {
    checkYear(before, '/before');
    checkYear(after, '/after');
    this.#engine.diff(this.#exchange.putText(String(region)), before, after);
    return this.#exchange.output();
  }

  estimate(situation, options = {}) {
    const isText = typeof situation === 'string' || situation instanceof Uint8Array;
    if (!isText) return super.estimate(situation, options);
    const hasMoved = this.#engine.estimateText(this.#exchange.putText(situation), options.steps ?? true);
    return this.#exchange.output(readEstimate, hasMoved);
  }

  estimateMany(situations, { steps = true } = {}) {
    const { tape } = this.#exchange;
    const answers = [];
    /** The places of the answers that the tape's situations will have. */
    let asked = [];
    const flush = () => {
      this.#estimateTogether(asked, steps, answers);
      asked = [];
      tape.clear();
    };
    tape.clear();
    for (const situation of situations) {
      try {
        tape.writeWithLength(situation);
        asked.push(answers.length);
        answers.push(null);
      } catch (error) {
        if (!(error instanceof TapeFault)) throw error;
        answers.push({ errors: [{ code: error.code, path: error.path, message: error.message }] });
      }
      if (tape.length >= wordsAtOnce) flush();
    }
    flush();
    return answers;
  }

  /** Asks for all situations on the tape at once and puts the answers where they belong. */
  #estimateTogether(places, steps, answers) {
    const tape = this.#exchange.outputTape(this.#engine.estimateMany(this.#exchange.passTape(), steps));
    for (const place of places) answers[place] = tape.flag() ? tape.value() : readEstimate(tape);
  }

  estimateColumns(situation, columns) {
    this.#columns.put(columns);
    this.#engine.payColumns(this.#exchange.putTape(situation), this.#columns.engine);
    this.#exchange.output();
    return this.#columns.paid();
  }
}
