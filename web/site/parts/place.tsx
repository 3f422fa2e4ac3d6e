import { textAt, withText } from '../../common/entry.ts';
import { withRegion, yearsOf } from '../../common/reckoning.ts';
import { regionChoices } from '../../common/regions.ts';
import { SelectField } from '../fields/select-field.tsx';
import { usePage } from '../page.ts';

export function Place() {
  const { entry, change, catalogue, faults, voice } = usePage();
  const region = textAt(entry, '/region');
  const years = yearsOf(region, catalogue);
  return (
    <section aria-labelledby="place">
      <h2 id="place">{voice.say('place.title')}</h2>
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
        {years.length > 0 && (
          <SelectField
            id="/benefit_year"
            label={voice.say('field./benefit_year')}
            fault={faults.get('/benefit_year')}
            value={textAt(entry, '/benefit_year')}
            choices={years.map((year) => ({ value: String(year), label: voice.say('year', { year: String(year) }) }))}
            onPick={(value) => change(withText(entry, '/benefit_year', value))}
          />
        )}
      </div>
    </section>
  );
}
