import { existsSync } from 'node:fs';
import { launch as launchBrowser } from 'puppeteer-core';

const executablePath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

export const missing = executablePath ? null : 'Firefox is not installed (Debian: firefox-esr)';

export const launch = () => launchBrowser({ browser: 'firefox', executablePath, headless: true });
