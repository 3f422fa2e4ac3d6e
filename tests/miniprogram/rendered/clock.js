/** The timers of a host where time passes only as it is told to. */
export class Clock {
  #now = 0;
  #last = 0;
  #timers = new Map();

  setTimeout = (run, milliseconds) => {
    this.#last += 1;
    this.#timers.set(this.#last, { run, at: this.#now + milliseconds });
    return this.#last;
  };

  clearTimeout = (timer) => {
    this.#timers.delete(timer);
  };

  /** Runs what falls due, one after another, each with all that follows from it at once. */
  async pass(milliseconds) {
    const end = this.#now + milliseconds;
    for (let next = this.#nextUntil(end); next; next = this.#nextUntil(end)) {
      const [timer, { run, at }] = next;
      this.#timers.delete(timer);
      this.#now = at;
      run();
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.#now = end;
  }

  #nextUntil(end) {
    const [first] = [...this.#timers].sort(([, one], [, other]) => one.at - other.at);
    return first && first[1].at <= end ? first : null;
  }
}
