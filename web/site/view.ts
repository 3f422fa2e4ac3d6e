import { useLayoutEffect, useState } from 'preact/hooks';

/** The sizes of text of the view for the elderly, in CSS pixels; the usual view has one of its own. */
const elderSizes = [24, 28, 32, 36, 40] as const;
const [smallest] = elderSizes;
const stored = 'mingbai.view';

export interface View {
  isElder: boolean;
  /** `null` where the text is as large as it gets. */
  enlarge: (() => void) | null;
  /** `null` where the text is as small as it gets. */
  reduce: (() => void) | null;
  toggle(): void;
}

/** How the page looks; the browser remembers it, and nothing else. */
export function useView(): View {
  const [size, setSize] = useState(remembered);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (size === null) {
      delete dataset.elder;
    } else {
      dataset.elder = String(size);
    }
    remember(size);
  }, [size]);
  const at = elderSizes.findIndex((other) => other === size);
  const to = (other: number | undefined) => (size === null || other === undefined ? null : () => setSize(other));
  return {
    isElder: size !== null,
    enlarge: to(elderSizes[at + 1]),
    reduce: to(elderSizes[at - 1]),
    toggle: () => setSize(size === null ? smallest : null),
  };
}

/** Where nothing can be stored, or it is not one of the sizes, the view is the usual one. */
function remembered(): number | null {
  try {
    const size = Number(localStorage.getItem(stored));
    return elderSizes.find((other) => other === size) ?? null;
  } catch {
    return null;
  }
}

function remember(size: number | null): void {
  try {
    if (size === null) localStorage.removeItem(stored);
    else localStorage.setItem(stored, String(size));
  } catch {
    // The view then lasts as long as the page.
  }
}
