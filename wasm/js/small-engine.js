/** The plain exports of the small module as the engine that an estimator calls. */
export class SmallEngine {
  #exports;

  constructor(exports) {
    this.#exports = exports;
    exports._initialize();
  }

  reserve(words) {
    return this.#view(this.#exports.mingbai_reserve(words));
  }
  output() {
    return this.#view(this.#exports.mingbai_output());
  }
  wordsFrom(number) {
    return this.#view(this.#exports.mingbai_words_from(number));
  }
  addPolicy(words) {
    this.#exports.mingbai_add_policy(words);
  }
  /** Returns whether the output may have moved since it was viewed. */
  estimate(words, steps) {
    this.#exports.mingbai_estimate(words, steps ? 1 : 0);
    return true;
  }
  curve(words, to) {
    this.#exports.mingbai_curve(words, to);
  }
  addToComparison(words) {
    this.#exports.mingbai_add_to_comparison(words);
  }
  compare() {
    this.#exports.mingbai_compare();
  }
  forgetComparison() {
    this.#exports.mingbai_forget_comparison();
  }
  form(bytes, year) {
    this.#exports.mingbai_form(bytes, year);
  }
  catalogue() {
    this.#exports.mingbai_catalogue();
  }

  /** A tape, whose address and length stand one after the other. */
  #view(passed) {
    const { buffer } = this.#exports.memory;
    const [address, length] = new Uint32Array(buffer, passed, 2);
    return new Uint32Array(buffer, address, length);
  }
}
