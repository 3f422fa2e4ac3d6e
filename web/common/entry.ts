/**
 * What a person has entered so far, as they typed it. A field is named by the JSON pointer that it has in a
 * situation, so that the engine's questions and faults name fields too.
 */
export interface Entry {
  texts: Texts;
  /** `null` until said; an empty list says "none of them". */
  identities: string[] | null;
  care: CareEntry[];
}

export type Texts = Readonly<Record<string, string>>;

/** One item of care. Its fields are named from the item on: `/on`, `/cost/in_policy`. */
export interface CareEntry {
  id: number;
  texts: Texts;
  /** The ids of other items that are said to be at the same institution. */
  sameAs: number[];
  /** The ids of other items that are said to be elsewhere. */
  differsFrom: number[];
}

/** As many items of care as the engine takes, and as long a text as a field does. */
export const mostCare = 400;
export const longestText = 100;

const inCare = /^\/care\/(\d+)(\/.*)$/;

export function emptyEntry(): Entry {
  return { texts: {}, identities: null, care: [] };
}

/** Splits a pointer into the item of care that it is in, if any, and the field. */
export function fieldAt(path: string): { item: number | null; field: string } {
  const [, item, field] = inCare.exec(path) ?? [];
  return item === undefined || field === undefined ? { item: null, field: path } : { item: Number(item), field };
}

export function textAt(entry: Entry, path: string): string {
  const { item, field } = fieldAt(path);
  const texts = item === null ? entry.texts : entry.care[item]?.texts;
  return texts?.[field] ?? '';
}

export function withText(entry: Entry, path: string, text: string): Entry {
  const { item, field } = fieldAt(path);
  if (item === null) return { ...entry, texts: { ...entry.texts, [field]: text } };
  return withCare(entry, item, (care) => ({ ...care, texts: { ...care.texts, [field]: text } }));
}

export function withCare(entry: Entry, item: number, change: (care: CareEntry) => CareEntry): Entry {
  return { ...entry, care: entry.care.map((care, index) => (index === item ? change(care) : care)) };
}

export function addCare(entry: Entry, kind: string): Entry {
  const id = Math.max(0, ...entry.care.map((care) => care.id)) + 1;
  return {
    ...entry,
    care: [...entry.care, { id, texts: { '/kind': kind }, sameAs: [], differsFrom: [] }],
  };
}

export function removeCare(entry: Entry, item: number): Entry {
  const removed = entry.care[item]?.id;
  const others = (ids: number[]) => ids.filter((id) => id !== removed);
  return {
    ...entry,
    care: entry.care
      .filter((care) => care.id !== removed)
      .map((care) => ({ ...care, sameAs: others(care.sameAs), differsFrom: others(care.differsFrom) })),
  };
}
