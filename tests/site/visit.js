const at = (pointer) => `[id="${pointer}"]`;

/** A visit to the page: does what a person does, and reads what they read. Fields go by their pointer. */
export class Visit {
  requests = [];
  complaints = [];

  static async start(browser, origin, { width = 375, height = 800 } = {}) {
    const visit = new Visit();
    visit.page = await browser.newPage();
    await visit.page.setViewport({ width, height });
    await visit.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    visit.page.on('request', (request) => visit.requests.push(request.url()));
    visit.page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) visit.complaints.push(message.text());
    });
    visit.page.on('pageerror', (error) => visit.complaints.push(String(error)));
    await visit.page.goto(origin);
    await visit.page.waitForSelector('button.way');
    return visit;
  }

  /** Starts a visit at the form with everything at once. */
  static async startAtForm(browser, origin, size) {
    const visit = await Visit.start(browser, origin, size);
    await visit.goToForm();
    return visit;
  }

  /** From the start to the form with everything at once. */
  async goToForm() {
    await this.press('熟悉的人：直接填整张表');
    await this.page.waitForSelector(at('/region'));
  }

  /** Opens whatever hides an element, once it is there. */
  async reveal(selector) {
    await this.page.waitForSelector(selector);
    await this.page.$eval(selector, (element) => {
      for (let parent = element; parent; parent = parent.parentElement) {
        if (parent instanceof HTMLDetailsElement) parent.open = true;
      }
    });
  }

  /** Opens a part of the answers, to be changed. */
  async open(id) {
    await this.reveal(`[id="${id}"]`);
  }

  async pick(pointer, value) {
    if (pointer === '/region') return this.pickRegion(value);
    await this.page.waitForSelector(at(pointer));
    await this.page.select(at(pointer), value);
    await this.loaded();
  }

  /** From the province down. */
  async pickRegion(code) {
    const province = `${code.slice(0, 2)}0000`;
    const city = `${code.slice(0, 4)}00`;
    await this.page.select(at('/region'), province);
    await this.loaded();
    if (city !== province) await this.pickBelow('/region/city', city);
    if (code !== city) await this.pickBelow('/region/county', code);
  }

  async pickBelow(pointer, value) {
    await this.page.waitForSelector(`${at(pointer)} [value="${value}"]`);
    await this.page.select(at(pointer), value);
    await this.loaded();
  }

  /** Waits until the page has what it asked the server for. */
  async loaded() {
    await this.drawn();
    await this.page.waitForSelector('[aria-busy="true"]', { hidden: true });
  }

  async speak(language, button) {
    await this.press(button);
    await this.page.waitForSelector(`html[lang="${language}"]`);
  }

  /** Types over what is there. */
  async type(pointer, text) {
    await this.keyIn(pointer, text);
    await this.leave(pointer);
  }

  /** Types over what is there, and stays in the field. */
  async keyIn(pointer, text) {
    await this.reveal(at(pointer));
    await this.page.focus(at(pointer));
    await this.page.$eval(at(pointer), (input) => input.select());
    await this.page.keyboard.type(text);
    await this.drawn();
  }

  async leave(pointer) {
    await this.page.$eval(at(pointer), (input) => input.blur());
    await this.drawn();
  }

  /** Waits until the page has drawn what it knows. */
  async drawn() {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** Stops the clock of the page: what is to happen after a while happens only in `passTimers`. */
  async holdTimers() {
    await this.page.evaluate(() => {
      const { setTimeout: later, clearTimeout: never } = globalThis;
      const held = new Map();
      globalThis.setTimeout = (run, delay = 0) => {
        if (delay < 100) return later(run, delay);
        const id = -held.size - 1;
        held.set(id, run);
        return id;
      };
      globalThis.clearTimeout = (id) => (held.has(id) ? held.set(id, null) : never(id));
      globalThis.passTimers = () => {
        for (const [id, run] of held) {
          held.set(id, null);
          run?.();
        }
      };
    });
  }

  async passTimers() {
    await this.page.evaluate(() => globalThis.passTimers());
    await this.drawn();
  }

  async typeDay(pointer, day) {
    const [year, month, dayOfMonth] = day.split('-');
    await this.reveal(at(pointer));
    await this.page.focus(at(pointer));
    await this.page.keyboard.type(`${month}${dayOfMonth}${year}`);
    await this.page.$eval(at(pointer), (input) => input.blur());
  }

  /** Clicks in the middle of the screen, where nothing that stays at the edge covers it. */
  async click(selector) {
    const element = await this.page.waitForSelector(selector, { timeout: 5000 });
    await element.evaluate((target) => target.scrollIntoView({ block: 'center' }));
    await element.click();
  }

  async press(text, control = 'button') {
    await this.click(`::-p-xpath(//${control}[normalize-space()='${text}'])`);
  }

  async has(selector) {
    return (await this.page.$(selector)) !== null;
  }

  /** Chooses an option by its label, anywhere or within an element of that name. */
  async choose(label, within = 'body') {
    await this.click(`::-p-xpath(//${within}//label[normalize-space()='${label}']/input)`);
  }

  value(pointer) {
    return this.page.$eval(at(pointer), (input) => input.value);
  }

  async read(selector) {
    return this.page.$eval(selector, (element) => element.innerText.replace(/\s+/g, ' ').trim());
  }

  headline() {
    return this.read('.headline');
  }

  async readAll(selector) {
    return this.page.$$eval(selector, (all) => all.map((element) => element.innerText.replace(/\s+/g, ' ').trim()));
  }

  async addVisit({ kind, on, institution, hospitalClass, total, inPolicy }) {
    const item = (await this.page.$$('.care')).length;
    await this.press(item === 0 ? '加一次看病' : '再加一次看病');
    const field = (name) => `/care/${item}/${name}`;
    await this.page.waitForSelector(at(field('on')));
    if (kind) await this.pick(field('kind'), kind);
    if (on) await this.typeDay(field('on'), on);
    if (institution) await this.type(field('institution/id'), institution);
    if (hospitalClass) await this.pick(field('institution/class'), hospitalClass);
    if (total) await this.type(field('cost/total'), total);
    if (inPolicy) await this.type(field('cost/in_policy'), inPolicy);
  }
}
