import { after, before } from 'node:test';
import { launch } from '../../site/browsers/chromium.js';
import { exampleApp } from '../app.js';
import { serveApp } from './app-page.js';

// The example app, served to a browser while the tests of a file run.

export let server;
export let browser;

before(async () => {
  server = await serveApp(exampleApp);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});
