import { textAt } from '../../common/entry.ts';
import { withRegion } from '../../common/reckoning.ts';
import { movedTo } from '../../common/fixed-place.ts';
import { usePage } from '../page.ts';

/** The region that is chosen, and how another is picked. */
export function useRegion(): [region: string, pick: (region: string) => void] {
  const { entry, change, place, catalogue } = usePage();
  return [textAt(entry, '/region'), (value) => change(movedTo(place, withRegion(entry, value, catalogue), catalogue))];
}
