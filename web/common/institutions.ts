import { fieldAt, withCare, type CareEntry, type Entry } from './entry.ts';
import { careName, type Telling } from './telling.ts';

const nameField = '/institution/id';

/** An institution id for each item of care: the name as typed, or one made up where only sameness is known. */
export function institutionIds(care: CareEntry[]): (string | undefined)[] {
  const firstOf = new Map(care.map((item) => [item.id, firstAtInstitution(item, care)]));
  return care.map((item) => {
    const first = firstOf.get(item.id);
    const group = care.filter((other) => firstOf.get(other.id) === first);
    const names = [item, ...group].map(nameOf);
    const told = group.length > 1 || item.sameAs !== null;
    return names.find((name) => name !== '') ?? (told ? `#${first}` : undefined);
  });
}

/** Takes the answer to whether an item was at the institution of one of the `options`, pointers of earlier items. */
export function withSameInstitution(entry: Entry, path: string, options: string[], answer: string): Entry {
  const { item } = fieldAt(path);
  if (item === null) return entry;
  const asked = options.map((option) => Number(option.slice('/care/'.length)));
  if (answer !== 'none') {
    const same = entry.care[asked[options.indexOf(answer)] ?? -1]?.id ?? null;
    return withCare(entry, item, (care) => ({ ...care, sameAs: same }));
  }
  return [item, ...asked].reduce(
    (changed, index) =>
      withCare(changed, index, (care) => ({
        ...care,
        sameAs: index === item || care.sameAs === null ? 'none' : care.sameAs,
      })),
    entry,
  );
}

/** The answer given before to the question that `withSameInstitution` takes: an option, `none` or nothing. */
export function sameInstitution(entry: Entry, path: string, options: string[]): string {
  const sameAs = entry.care[fieldAt(path).item ?? -1]?.sameAs ?? null;
  if (sameAs === null || sameAs === 'none') return sameAs ?? '';
  return options.find((option) => option === `/care/${entry.care.findIndex((care) => care.id === sameAs)}`) ?? '';
}

/** What was answered about an item, in words. */
export function sameInstitutionText(entry: Entry, item: number, telling: Telling): string | null {
  const sameAs = entry.care[item]?.sameAs ?? null;
  if (sameAs === null) return null;
  const other = entry.care.findIndex((care) => care.id === sameAs);
  return other < 0
    ? telling.voice.say('same.none')
    : telling.voice.say('same.as', { care: careName(other, telling) });
}

function firstAtInstitution(item: CareEntry, care: CareEntry[]): number {
  const earlier = care.find((other) => other.id === item.sameAs);
  return earlier === undefined ? item.id : firstAtInstitution(earlier, care);
}

function nameOf(care: CareEntry): string {
  return care.texts[nameField]?.trim() ?? '';
}
