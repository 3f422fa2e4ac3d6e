/** A visit to an app: does what a person does, and reads what they read. */
export class AppVisit {
  complaints = [];

  /**
   * `path` is that of the page, if it is not the first. `fontSize` is what is set for WeChat, `host` what else it is: current,
   * `old` (nothing opens modules), or `silent` (what opens them does not answer, and time passes only by `pass`). `absent`
   * are scripts of the app.
   */
  static async start(browser, origin, options = {}) {
    const { path, query = {}, fontSize = 16, width = 375, height = 800, scheme = 'light', host = 'current', absent = [] } = options;
    const visit = new AppVisit();
    visit.page = await browser.newPage();
    await visit.page.setViewport({ width, height });
    await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    visit.page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) visit.complaints.push(message.text());
    });
    visit.page.on('pageerror', (error) => visit.complaints.push(String(error)));
    await visit.page.goto(origin);
    await visit.page.evaluate(startInPage, { path, query, fontSize, host, absent });
    return visit;
  }

  /** Waits for a text to be shown. */
  async shows(text) {
    await this.page.waitForFunction((wanted) => document.body.innerText.replaceAll('\u00a0', ' ').includes(wanted), {}, text);
  }

  async press(text) {
    await this.click(
      `::-p-xpath(//*[self::wx-button or @role='button' or self::wx-label or self::wx-navigator][starts-with(normalize-space(), '${text}')])`,
    );
  }

  /** Clicks in the middle of the screen, where nothing that stays at the edge covers it. */
  async click(selector) {
    const element = await this.page.waitForSelector(selector, { timeout: 5000 });
    await element.evaluate((target) => target.scrollIntoView({ block: 'center' }));
    await element.click();
  }

  /** Picks in the field of a label. */
  async pick(label, choice) {
    const picker = await this.page.waitForSelector(
      `::-p-xpath(//wx-picker[.//*[starts-with(@aria-label, '${label}')]])`,
      { timeout: 5000 },
    );
    await picker.evaluate((element, picked) => element.pick(picked), choice);
    await this.settled();
  }

  /** Types in the field of a label, instead of what stands there, and stays in it. */
  async type(label, text) {
    const input = await this.page.waitForSelector(`wx-input >>> input[aria-label^="${label}"]`, { timeout: 5000 });
    await input.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      element.focus();
      element.select();
    });
    await this.page.keyboard.type(text);
    await this.settled();
  }

  /** Closes the keyboard. */
  async leave() {
    await this.page.evaluate(() => document.activeElement.shadowRoot.activeElement.blur());
    await this.settled();
  }

  /** What stands in the field of a label. */
  async valueOf(label) {
    return this.page.$eval(`wx-input >>> input[aria-label^="${label}"]`, (input) => input.value);
  }

  /** Waits until what was done is drawn. */
  async settled() {
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 30)));
  }

  /** Gives the estimator other properties, as an app may. */
  async place(properties) {
    await this.page.$eval('mingbai-estimator', (element, given) => element.__wxElement.setData(given), properties);
    await this.settled();
  }

  /** Lets an app set its own data, which its template hands on. */
  async setData(data) {
    await this.page.evaluate((given) => globalThis.shown.setData(given), data);
    await this.settled();
  }

  /** What was sent last by a button that shares: the card of the page. */
  sent() {
    return this.page.evaluate(() => globalThis.sent);
  }

  /** What WeChat's own menu of the page sends. */
  sentFromMenu() {
    return this.page.evaluate(() => globalThis.shown.onShareAppMessage({ from: 'menu' }));
  }

  /** Puts back the files that were absent. */
  async restore() {
    await this.page.evaluate(() => globalThis.restore());
  }

  /** Lets a silent host answer from now on. */
  async answer() {
    await this.page.evaluate(() => {
      globalThis.isSilent = false;
    });
  }

  /** Lets time pass for a silent host. */
  async pass(milliseconds) {
    await this.page.evaluate((time) => globalThis.clock.pass(time), milliseconds);
    await this.settled();
  }

  /** What can be pressed and is lower than a size, in px. */
  tooSmall(size) {
    return this.page.$$eval(
      'wx-button, wx-input, wx-label, wx-navigator, [role="button"]',
      (all, least) =>
        all
          .filter((one) => {
            const { width, height } = one.getBoundingClientRect();
            return Math.min(width, height) < least;
          })
          .map((one) => `${one.className} ${one.textContent}`),
      size,
    );
  }

  isOnScreen(text) {
    return this.page.$eval(`::-p-xpath(//*[normalize-space(text())='${text}'])`, (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  }

  /** By how many px the page is wider than the screen. */
  overflow() {
    return this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  }

  /** Of running text in the estimator, in px. */
  textSize() {
    return this.page.$eval('[role="main"]', (element) => parseFloat(getComputedStyle(element).fontSize));
  }

  async read() {
    return this.page.evaluate(() => document.body.innerText.replaceAll('\u00a0', ' '));
  }
}

function startInPage({ path, query, fontSize, host, absent }) {
  const { app, runtime } = globalThis;
  const webAssembly = {
    async instantiate(file, imports) {
      const response = await fetch(file);
      if (!response.ok) throw { errMsg: `instantiate:fail ${file} not found` };
      return WebAssembly.instantiate(await response.arrayBuffer(), imports);
    },
  };
  const wx = {
    getAppBaseInfo: () => ({ SDKVersion: '3.4.2', fontSizeSetting: fontSize }),
    pageScrollTo: ({ scrollTop }) => scrollTo(0, scrollTop),
  };
  const clock = new runtime.Clock();
  const hosts = {
    current: { WXWebAssembly: webAssembly },
    old: { WXWebAssembly: undefined },
    silent: {
      WXWebAssembly: {
        instantiate: (...given) => (globalThis.isSilent ? new Promise(() => {}) : webAssembly.instantiate(...given)),
      },
      setTimeout: clock.setTimeout,
      clearTimeout: clock.clearTimeout,
    },
  };
  const lost = absent.map((file) => [file, app.files[file]]);
  for (const [file] of lost) delete app.files[file];
  document.body.style.fontSize = `${fontSize}px`;
  Object.assign(globalThis, { wx, clock, isSilent: true, restore: () => Object.assign(app.files, Object.fromEntries(lost)) });
  const open = runtime.startApp(app, { wx, ...hosts[host] });
  globalThis.shown = open(path ?? app.home, query);
  addEventListener('share', () => {
    globalThis.sent = globalThis.shown.onShareAppMessage({ from: 'button' });
  });
  addEventListener('navigate', ({ target }) => {
    globalThis.shown = open(target.getAttribute('url').slice(1), {});
  });
}
