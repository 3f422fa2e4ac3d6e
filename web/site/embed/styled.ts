import text from './styles.css?inline';
import url from './styles.css?url';

/** Gives a shadow root the styles in a way that needs no inline style; by a link where a browser has no other. */
export async function styled(root: ShadowRoot): Promise<CSSStyleSheet> {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
    return sheet;
  }
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = 'anonymous';
  link.href = url;
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
  (root as ShadowRoot).append(link);
  await loaded;
  return link.sheet as CSSStyleSheet;
}
