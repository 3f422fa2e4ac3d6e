import { textAt, withText } from '../../common/entry.ts';
import { yearsOf } from '../../common/reckoning.ts';
import { SelectField } from '../fields/select-field.tsx';
import { usePage } from '../page.ts';

const path = '/benefit_year';

/** The year of cover, of those that the region has rules for. */
export function YearField() {
  const { entry, change, catalogue, faults, fieldId, voice } = usePage();
  const years = yearsOf(textAt(entry, '/region'), catalogue).map(String);
  return (
    <SelectField
      id={fieldId(path)}
      label={voice.say('field./benefit_year')}
      hint={voice.say('year.latest', { year: years[0] ?? '' })}
      fault={faults.get(path)}
      value={textAt(entry, path)}
      choices={years.map((year) => ({ value: year, label: voice.say('year', { year }) }))}
      onPick={(value) => change(withText(entry, path, value))}
    />
  );
}
