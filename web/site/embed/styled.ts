import text from './styles.css?inline';
import url from './styles.css?url';

let sheet: CSSStyleSheet | null = null;

/** Gives a shadow root the styles in a way that needs no inline style; by a link where a browser has no other. */
export function style(root: ShadowRoot): void {
  if (!('adoptedStyleSheets' in root)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    (root as ShadowRoot).append(link);
    return;
  }
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  root.adoptedStyleSheets = [sheet];
}
