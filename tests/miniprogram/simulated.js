import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>');
const names = ['document', 'Node', 'Element', 'HTMLElement', 'Event', 'CustomEvent', 'MutationObserver'];
Object.assign(globalThis, { window }, Object.fromEntries(names.map((name) => [name, window[name]])));

const simulate = createRequire(import.meta.url)('miniprogram-simulate');
const rootPath = fileURLToPath(new URL('../../build/miniprogram/miniprogram_dist', import.meta.url));

/** A component of the package by itself, and what it tells. */
export function simulated(name, properties, events) {
  const component = simulate.render(simulate.load(`${rootPath}/${name}/index`, name, { rootPath }), properties);
  const told = [];
  for (const event of events) component.addEventListener(event, ({ detail }) => told.push([event, detail]));
  const place = document.createElement('div');
  document.body.append(place);
  component.attach(place);
  const find = (selector) => component.querySelector(selector);
  return {
    component,
    told,
    find,
    text: () => component.dom.textContent.replace(/\s+/g, ' ').trim(),
    async raise(selector, event, detail) {
      find(selector).dispatchEvent(event, { detail, bubbles: true });
      await simulate.sleep(0);
    },
  };
}
