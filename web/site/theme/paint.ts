import { faintPairs } from './contrast.ts';
import type { Colours, Theme } from './theme.ts';

/** Adds a theme to the styles that an element has, on screen; of text in it that is hard to read it warns. */
export function paint({ light, dark }: Theme, styles: CSSStyleSheet, element: Element): void {
  add('screen', light, styles);
  add('screen and (prefers-color-scheme: dark)', dark, styles);
  const painted = getComputedStyle(element);
  for (const { text, ground, contrast } of faintPairs((name) => painted.getPropertyValue(name).trim())) {
    console.warn(`${text} on ${ground} has a contrast of ${contrast.toFixed(2)}:1, less than 4.5:1`);
  }
}

function add(media: string, colours: Colours, styles: CSSStyleSheet): void {
  const declarations = Object.entries(colours).map(([name, colour]) => `${name}: ${colour}`);
  styles.insertRule(`@media ${media} { :root, :host { ${declarations.join('; ')} } }`, styles.cssRules.length);
}
