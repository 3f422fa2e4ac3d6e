import text from './alone.css?inline';

const mark = 'data-mingbai-print';

/** Prints an element without the page around it, which then is as before; the whole page where a browser adopts no styles. */
export function printAlone(element: Element): void {
  if ('adoptedStyleSheets' in document) {
    const setBack = setApart(element);
    addEventListener('afterprint', setBack, { once: true });
  }
  print();
}

function setApart(element: Element): () => void {
  const around = wayUp(element);
  const beside = around.flatMap((node) => [...(node.parentNode?.children ?? [])]).filter((node) => !around.includes(node));
  const roots = [...new Set(around.map((node) => node.getRootNode() as Document | ShadowRoot))];
  const styles = new CSSStyleSheet();
  styles.replaceSync(text);
  around.forEach((node) => node.setAttribute(mark, 'around'));
  beside.forEach((node) => node.setAttribute(mark, 'beside'));
  roots.forEach((root) => (root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles]));
  return () => {
    [...around, ...beside].forEach((node) => node.removeAttribute(mark));
    roots.forEach((root) => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== styles)));
  };
}

/** The element and all that it is shown in, also through the shadow roots of others. */
function wayUp(element: Element): Element[] {
  const above = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return [element, ...(above ? wayUp(above) : [])];
}
