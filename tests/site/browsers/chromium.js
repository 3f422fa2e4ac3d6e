import { existsSync } from 'node:fs';
import { launch as launchBrowser } from 'puppeteer-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the Chromium that CHROMIUM names, or the one at a usual place. */
export function launch() {
  const executablePath = process.env.CHROMIUM ?? usual.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('No Chromium: install it, or say in CHROMIUM where it is');
  return launchBrowser({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US', // the order in which a date is typed
    ],
  });
}
