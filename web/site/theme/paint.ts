import { faintPairs } from './contrast.ts';
import type { Colours, Theme } from './theme.ts';

/** Adds a theme to the styles that an element has, and warns of text in it that is hard to read. */
export function paint({ light, dark }: Theme, styles: CSSStyleSheet, element: Element): void {
  add('light', light, styles);
  add('dark', dark, styles);
  const painted = getComputedStyle(element);
  for (const { text, ground, contrast } of faintPairs((name) => painted.getPropertyValue(name).trim())) {
    console.warn(`${text} on ${ground} has a contrast of ${contrast.toFixed(2)}:1, less than 4.5:1`);
  }
}

function add(scheme: keyof Theme, colours: Colours, styles: CSSStyleSheet): void {
  const declarations = Object.entries(colours).map(([name, colour]) => `${name}: ${colour}`);
  const rule = `@media (prefers-color-scheme: ${scheme}) { :root, :host { ${declarations.join('; ')} } }`;
  styles.insertRule(rule, styles.cssRules.length);
}
