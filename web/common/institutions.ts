import { fieldAt, withCare, type CareEntry, type Entry } from './entry.ts';
import { careName, type Telling } from './telling.ts';

const nameField = '/institution/id';

/** An institution id for each item of care: the name as typed, or one made up where only sameness is known. */
export function institutionIds(care: CareEntry[]): (string | undefined)[] {
  const groups = institutionGroups(care);
  return care.map((item) => {
    const group = care.filter((other) => groups.get(other.id) === groups.get(item.id));
    const names = [item, ...group].map(nameOf);
    const isToldApart = group.some(
      ({ id, differsFrom }) => differsFrom.length > 0 || care.some((other) => other.differsFrom.includes(id)),
    );
    const made = group.length > 1 || isToldApart ? `#${groups.get(item.id)}` : undefined;
    return names.find((name) => name !== '') ?? made;
  });
}

/** Takes the answer to whether an item was at the institution of one of the `options`, pointers of other items. */
export function withSameInstitution(entry: Entry, path: string, options: string[], answer: string): Entry {
  const { item } = fieldAt(path);
  if (item === null) return entry;
  const asked = options.flatMap((option) => idAt(entry, option));
  const same = answer === 'none' ? [] : idAt(entry, answer);
  const unasked = (ids: number[]) => ids.filter((id) => !asked.includes(id));
  return withCare(entry, item, (care) => ({
    ...care,
    sameAs: [...unasked(care.sameAs), ...same],
    differsFrom: [...unasked(care.differsFrom), ...(answer === 'none' ? asked : [])],
  }));
}

/** Takes back what was answered about an item, so that it is asked again. */
export function withoutSameInstitution(entry: Entry, item: number): Entry {
  return withCare(entry, item, (care) => ({ ...care, sameAs: [], differsFrom: [] }));
}

/** The answer given before to the question that `withSameInstitution` takes: an option, `none` or nothing. */
export function sameInstitution(entry: Entry, path: string, options: string[]): string {
  const care = entry.care[fieldAt(path).item ?? -1];
  if (care === undefined) return '';
  const isIn = (ids: number[]) => (option: string) => idAt(entry, option).some((id) => ids.includes(id));
  return options.find(isIn(care.sameAs)) ?? (options.every(isIn(care.differsFrom)) ? 'none' : '');
}

/** What was answered about an item, in words. */
export function sameInstitutionText(entry: Entry, item: number, telling: Telling): string | null {
  const { voice } = telling;
  const { sameAs = [], differsFrom = [] } = entry.care[item] ?? {};
  const same = entry.care.flatMap(({ id }, index) => (sameAs.includes(id) ? careName(index, telling) : []));
  if (same.length > 0) return voice.say('same.as', { care: same.join(voice.say('list')) });
  return differsFrom.length > 0 ? voice.say('same.none') : null;
}

/** The lowest id among the items at one institution, for each of them. */
function institutionGroups(care: CareEntry[]): Map<number, number> {
  const groups = new Map(care.map(({ id }) => [id, id]));
  for (const { id, sameAs } of care) {
    for (const other of sameAs) {
      const [a = id, b = id] = [groups.get(id), groups.get(other)];
      for (const [member, group] of groups) {
        if (group === a || group === b) groups.set(member, Math.min(a, b));
      }
    }
  }
  return groups;
}

function idAt(entry: Entry, pointer: string): number[] {
  const care = entry.care[Number(pointer.slice('/care/'.length))];
  return care ? [care.id] : [];
}

function nameOf(care: CareEntry): string {
  return care.texts[nameField]?.trim() ?? '';
}
