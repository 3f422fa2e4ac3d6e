import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Builder, By, Capabilities, Key, until } from 'selenium-webdriver';
import { freePort } from '../free-port.js';

const [binary] = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .filter((path) => existsSync(path));
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

export const missing =
  binary && has('WebKitWebDriver') && has('xvfb-run')
    ? null
    : 'WebKit is not installed (Debian: webkit2gtk-driver, xvfb, xauth)';

const patience = 10_000;

/** A click goes to a place on the screen: all that moves must have moved before. */
const scrollAndDraw = `
  arguments[0].scrollIntoView({ block: 'center' });
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
`;

/** Goes through the page in WebKit, on a screen that nobody sees. */
export class WebKitVisitor {
  static async start() {
    const visitor = new WebKitVisitor();
    const port = await freePort();
    const options = { detached: true, stdio: 'ignore' }; // a group of its own, to be ended with all it starts
    visitor.server = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], options);
    visitor.driver = await connect(`http://127.0.0.1:${port}`);
    return visitor;
  }

  open(url) {
    return this.driver.get(url);
  }

  reload() {
    return this.driver.navigate().refresh();
  }

  async click(xpath) {
    const element = await this.driver.wait(until.elementLocated(By.xpath(xpath)), patience);
    await this.driver.executeScript(scrollAndDraw, element);
    await element.click();
  }

  async pick(id, value) {
    const option = By.css(`[id="${id}"] option[value="${value}"]`);
    const element = await this.driver.wait(until.elementLocated(option), patience);
    await element.click();
  }

  async type(id, text) {
    const field = await this.driver.wait(until.elementLocated(By.id(id)), patience);
    await field.sendKeys(text, Key.TAB);
  }

  evaluate(script) {
    return this.driver.executeScript(`return ${script}`);
  }

  async close() {
    const ended = once(this.server, 'exit');
    await this.driver?.quit();
    process.kill(-this.server.pid);
    await ended;
  }
}

/** Waits until the server is up: it refuses connections before. */
async function connect(url) {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(`${url}/status`).then((response) => response.ok, () => false);
    if (isUp) return new Builder().usingServer(url).withCapabilities(capabilities).build();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start');
}
