import { useLayoutEffect, useState } from 'preact/hooks';
import type { Surface } from './surface.ts';

/** The sizes of text of the view for the elderly, in CSS pixels; the usual view has one of its own. */
const elderSizes = [24, 28, 32, 36, 40] as const;
const [smallest] = elderSizes;

export interface View {
  isElder: boolean;
  /** `null` where the text is as large as it gets. */
  enlarge: (() => void) | null;
  /** `null` where the text is as small as it gets. */
  reduce: (() => void) | null;
  toggle(): void;
}

/** How the page looks: as is asked for, else as is remembered, until the person changes it. */
export function useView({ frame, viewMemory }: Surface, asked: boolean | undefined): View {
  const [size, setSize] = useState<number | null>(() => {
    const remembered = viewMemory.recall();
    return elderSizes.find((other) => other === remembered) ?? null;
  });
  useLayoutEffect(() => {
    if (asked !== undefined) setSize(asked ? smallest : null);
  }, [asked]);
  useLayoutEffect(() => {
    if (size === null) {
      delete frame.dataset.elder;
    } else {
      frame.dataset.elder = String(size);
    }
    viewMemory.remember(size);
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
