import { MingbaiError } from './error.js';
import { readEstimate } from './estimate-reader.js';
import { Exchange, fault } from './exchange.js';
import { readUtf8 } from './utf8.js';

export const longestPolicy = 16 << 20;
const firstYear = 1900;
const lastYear = 2999;
const highestCurve = 10_000_000;

export function checkYear(year, path) {
  if (Number.isInteger(year) && year >= firstYear && year <= lastYear) return;
  throw fault('out_of_range', path, `This must be a whole number from ${firstYear} to ${lastYear}.`);
}

const byteOrderMark = /^\ufeff/;

function parse(json) {
  try {
    return JSON.parse(json.replace(byteOrderMark, ''));
  } catch {
    throw fault('malformed_json', '', 'The document is not JSON.');
  }
}

/** The engine behind plain calls: objects in, objects out, faults as errors. */
export class Estimator {
  #engine;
  #exchange;

  constructor(engine, exchange = new Exchange(engine)) {
    this.#engine = engine;
    this.#exchange = exchange;
  }

  addPolicies(policy) {
    const text = policy instanceof Uint8Array ? readUtf8(policy, 0, policy.length) : policy;
    const document = typeof text === 'string' ? parse(text) : text;
    this.#engine.addPolicy(this.#exchange.putTape(document, longestPolicy));
    this.#exchange.output();
  }

  catalogue() {
    this.#engine.catalogue();
    return this.#exchange.output();
  }

  form(region, year) {
    checkYear(year, '/benefit_year');
    this.#engine.form(this.#exchange.putText(String(region)), year);
    return this.#exchange.output();
  }

  estimate(situation, { steps = true } = {}) {
    const hasMoved = this.#engine.estimate(this.#exchange.putTape(situation), steps);
    return this.#exchange.output(readEstimate, hasMoved);
  }

  curve(situation, { to = 10000 } = {}) {
    if (!Number.isInteger(to) || to < 1 || to > highestCurve) {
      throw fault('out_of_range', '/to', `This must be whole yuan from 1 to ${highestCurve}.`);
    }
    this.#engine.curve(this.#exchange.putTape(situation), to);
    return this.#exchange.output();
  }

  compare(situations) {
    try {
      const faults = situations.flatMap((situation, index) => this.#addToComparison(situation, `/${index}`));
      if (faults.length > 0) throw new MingbaiError(faults);
      this.#engine.compare();
      return this.#exchange.output();
    } finally {
      this.#engine.forgetComparison();
    }
  }

  /** The faults of a situation, pointing into the list of all; where it has none, it is added to the comparison. */
  #addToComparison(situation, pointer) {
    try {
      this.#engine.addToComparison(this.#exchange.putTape(situation));
      this.#exchange.output();
      return [];
    } catch (error) {
      if (!(error instanceof MingbaiError)) throw error;
      return error.errors.map((each) => ({ ...each, path: pointer + each.path }));
    }
  }
}
