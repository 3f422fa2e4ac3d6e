import { useContext } from 'preact/hooks';
import type { Value } from '../common/field.ts';
import { withGiven } from '../common/given.ts';
import { TellingContext, usePage } from './page.ts';

/** Takes what a field of the entry gives; of a text that may not be whole yet, also which field is typed in. */
export function useTake(): (path: string, value: Value, typing?: string) => void {
  const { entry, change, place, catalogue } = usePage();
  const form = useContext(TellingContext)?.form ?? null;
  return (path, value, typing) => change(withGiven(entry, path, value, { place, catalogue, form }), typing);
}
