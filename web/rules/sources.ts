import type { Library } from './library.ts';
import type { Document, Policy } from './policy.ts';

/** The documents that any clause of a region cites. */
export function documentsOf(policy: Policy, { documents }: Library): Document[] {
  const cited = new Set<string>();
  JSON.stringify(policy, (key, value) => {
    if (key === 'source' || key === 'designated_only' || key === 'listed_in') cited.add(value.document);
    return value;
  });
  return documents.filter(({ number }) => cited.has(number));
}
