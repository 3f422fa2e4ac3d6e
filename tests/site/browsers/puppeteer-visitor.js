/** Goes through the page in a browser that puppeteer steers. */
export class PuppeteerVisitor {
  static async start(launch) {
    const visitor = new PuppeteerVisitor();
    visitor.browser = await launch();
    visitor.page = await visitor.browser.newPage();
    await visitor.page.setViewport({ width: 375, height: 800 });
    return visitor;
  }

  open(url) {
    return this.page.goto(url);
  }

  reload() {
    return this.page.reload();
  }

  /** Clicks in the middle of the screen, where nothing that stays at the edge covers it. */
  async click(xpath) {
    const element = await this.page.waitForSelector(`::-p-xpath(${xpath})`, { visible: true, timeout: 10_000 });
    await element.evaluate((target) => target.scrollIntoView({ block: 'center' }));
    await element.click();
  }

  async pick(id, value) {
    const field = `[id="${id}"]`;
    await this.page.waitForSelector(field);
    await this.page.select(field, value);
  }

  async type(id, text) {
    const field = await this.page.waitForSelector(`[id="${id}"]`);
    await field.type(text);
    await field.press('Tab');
  }

  evaluate(script) {
    return this.page.evaluate(script);
  }

  print() {
    return this.page.pdf();
  }

  close() {
    return this.browser.close();
  }
}
