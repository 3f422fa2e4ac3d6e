import { textAt, withText } from '../../common/entry.ts';
import { withRegion, yearsOf } from '../../common/reckoning.ts';
import { regionChoices } from '../../common/regions.ts';
import { SelectField } from '../fields/select-field.tsx';
import { usePage } from '../page.ts';

export function PlaceFields() {
  const { entry, change, catalogue, faults, voice } = usePage();
  const region = textAt(entry, '/region');
  const years = yearsOf(region, catalogue);
  const [latest] = years;
  return (
    <div class="pair uneven">
      <SelectField
        id="/region"
        label={voice.say('field./region')}
        fault={faults.get('/region')}
        value={region}
        choices={regionChoices(catalogue, voice)}
        none={voice.say('choice.none')}
        onPick={(value) => change(withRegion(entry, value, catalogue))}
      />
      {latest !== undefined && (
        <SelectField
          id="/benefit_year"
          label={voice.say('field./benefit_year')}
          hint={voice.say('year.latest', { year: String(latest) })}
          fault={faults.get('/benefit_year')}
          value={textAt(entry, '/benefit_year')}
          choices={years.map((year) => ({ value: String(year), label: voice.say('year', { year: String(year) }) }))}
          onPick={(value) => change(withText(entry, '/benefit_year', value))}
        />
      )}
    </div>
  );
}
