import { withGiven } from '../common/given.ts';
import { usePage } from './page.ts';

/** Takes what a field of the entry gives; of a text that may not be whole yet, also which field is typed in. */
export function useTake(): (path: string, value: string, typing?: string) => void {
  const { entry, change, place, catalogue } = usePage();
  return (path, value, typing) => change(withGiven(entry, path, value, { place, catalogue }), typing);
}
