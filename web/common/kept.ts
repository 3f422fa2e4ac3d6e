import { emptyEntry, longestText, mostCare, type CareEntry, type Entry, type Texts } from './entry.ts';
import { pairsFrom, queryOf, type Pair } from './query.ts';

// Answers as a line of names and values that a link or a file keeps: `region=410700&care.0.kind=outpatient&…`. The
// names are those of a situation and stay as they are. What does not read as such a line is no answers at all, but for
// what messengers append, whose names have no dots.

const word = /^[a-z][a-z0-9_]{0,63}$/;
const typed = new RegExp(`^.{1,${longestText}}$`, 'su');

/** The fields and what their texts may be; what was typed may be wrong, and is shown again as it was. */
const ofPerson: Record<string, RegExp> = {
  '/region': /^\d{6}$/,
  '/benefit_year': /^\d{4}$/,
  '/enrolment/paid_on': typed,
  '/enrolment/period': word,
  '/person/locality': word,
  '/person/facts/insured_months': typed,
  '/person/facts/lapsed_on': typed,
  '/person/facts/school_entry_on': typed,
  '/person/facts/farm_recognised_on': typed,
};
const ofCare: Record<string, RegExp> = {
  '/kind': word,
  '/on': typed,
  '/discharged_on': typed,
  '/disease': word,
  '/delivery': word,
  '/babies': typed,
  '/institution/id': typed,
  '/institution/class': word,
  '/cost/in_policy': typed,
  '/cost/out_of_policy': typed,
  '/cost/total': typed,
};

const identities = 'person.identities';
const none = '-';
/**
 * Which is said of a cost whose total and parts are both there. In links of before that is `total`, or the parts where
 * it does not stand.
 */
const costKnown = 'cost.known';
const costsKnown = ['total', 'all'];

const nameOf = (field: string) => field.slice(1).replace(/\//g, '.');
const fieldOf = (name: string) => `/${name.replace(/\./g, '/')}`;

export function keptAnswers(entry: Entry): string {
  const care = entry.care.flatMap(({ texts, sameAs, differsFrom }, item): Pair[] => {
    const before = `care.${item}.`;
    const places = (ids: number[]) => ids.map((id) => entry.care.findIndex((other) => other.id === id)).join(' ');
    return [
      ...keptTexts(before, texts, ofCare),
      ...(texts['/cost/total'] && texts['/cost/out_of_policy'] ? [[before + costKnown, 'all'] as const] : []),
      ...(sameAs.length > 0 ? [[`${before}same_as`, places(sameAs)] as const] : []),
      ...(differsFrom.length > 0 ? [[`${before}differs_from`, places(differsFrom)] as const] : []),
    ];
  });
  const said: Pair[] = entry.identities === null ? [] : [[identities, entry.identities.join(' ') || none]];
  return queryOf([...keptTexts('', entry.texts, ofPerson), ...said, ...care]);
}

function keptTexts(before: string, texts: Texts, known: Record<string, RegExp>): Pair[] {
  return Object.entries(known).flatMap(([field, shape]): Pair[] => {
    const text = texts[field] ?? '';
    return shape.test(text) ? [[before + nameOf(field), text]] : [];
  });
}

/** `null` where the line holds anything but answers as they are kept, and what messengers append. */
export function answersFrom(text: string): Entry | null {
  const line = pairsFrom(text.split('&').filter(isOurs).join('&'));
  const values = new Map(line);
  if (line === null || values.size !== line.length) return null;
  let entry = emptyEntry();
  for (const [name, value] of line) {
    const next = withKept(entry, name, value);
    if (next === null) return null;
    entry = next;
  }
  const isWhole = ({ texts, sameAs, differsFrom }: CareEntry) =>
    texts['/kind'] !== undefined && [...sameAs, ...differsFrom].every((id) => id < entry.care.length);
  if (entry.texts['/region'] === undefined || !entry.care.every(isWhole)) return null;
  const care = entry.care.map((item, place) => withSaidCost(item, values.get(`care.${place}.${costKnown}`)));
  return { ...entry, care };
}

function isOurs(pair: string): boolean {
  const name = pair.replace(/=.*/s, '');
  return name.includes('.') || fieldOf(name) in ofPerson;
}

function withKept(entry: Entry, name: string, value: string): Entry | null {
  if (name === identities) {
    const ids = value === none ? [] : value.split(' ');
    return ids.every((id) => word.test(id)) ? { ...entry, identities: ids } : null;
  }
  const [, place, rest] = /^care\.(0|[1-9]\d{0,2})\.(.+)$/.exec(name) ?? [];
  if (place === undefined || rest === undefined) {
    const field = fieldOf(name);
    return ofPerson[field]?.test(value) ? { ...entry, texts: { ...entry.texts, [field]: value } } : null;
  }
  const item = Number(place);
  if (item > entry.care.length || item >= mostCare) return null;
  const care = withKeptCare(entry.care[item] ?? emptyCare(item), rest, value);
  return care && { ...entry, care: replaced(entry.care, item, care) };
}

function emptyCare(id: number): CareEntry {
  return { id, texts: {}, sameAs: [], differsFrom: [] };
}

function replaced(care: CareEntry[], item: number, by: CareEntry): CareEntry[] {
  return [...care.slice(0, item), by, ...care.slice(item + 1)];
}

function withKeptCare(care: CareEntry, name: string, value: string): CareEntry | null {
  if (name === costKnown) return costsKnown.includes(value) ? care : null;
  if (name === 'same_as' || name === 'differs_from') {
    const ids = value.split(' ').map(Number);
    if (!ids.every((id) => Number.isInteger(id) && id >= 0)) return null;
    return name === 'same_as' ? { ...care, sameAs: ids } : { ...care, differsFrom: ids };
  }
  const field = fieldOf(name);
  return ofCare[field]?.test(value) ? { ...care, texts: { ...care.texts, [field]: value } } : null;
}

function withSaidCost(care: CareEntry, known: string | undefined): CareEntry {
  if (known === 'all' || care.texts['/cost/out_of_policy'] === undefined) return care;
  const { [known === 'total' ? '/cost/out_of_policy' : '/cost/total']: _, ...texts } = care.texts;
  return { ...care, texts };
}
