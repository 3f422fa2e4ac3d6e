import { textAt } from '../../common/entry.ts';
import { yearsOf } from '../../common/reckoning.ts';
import { usePage } from '../page.ts';
import { RegionFields } from './region-fields.tsx';
import { YearField } from './year-field.tsx';

/** Where somebody is insured, and in which year. */
export function PlaceFields() {
  const { entry, catalogue } = usePage();
  const years = yearsOf(textAt(entry, '/region'), catalogue);
  return <RegionFields>{years.length > 0 && <YearField />}</RegionFields>;
}
