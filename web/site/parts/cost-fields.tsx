import { withCare, type CareEntry, type CostKnown } from '../../common/entry.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { EntryText } from '../fields/entry-field.tsx';
import { usePage } from '../page.ts';

/** What an item of care cost: its parts, or its total where the bill says no more. */
export function CostFields({ item }: { item: number }) {
  const { entry, change, faults, voice } = usePage();
  const { costKnown } = entry.care[item] as CareEntry;
  const at = (field: string) => `/care/${item}/cost${field}`;
  return (
    <>
      <ChoiceField
        id={at('')}
        label={voice.say('cost.title')}
        fault={faults.get(at(''))}
        value={costKnown}
        choices={[
          { value: 'parts', label: voice.say('cost.parts') },
          { value: 'total', label: voice.say('cost.total') },
        ]}
        onPick={(value) => change(withCare(entry, item, (care) => ({ ...care, costKnown: value as CostKnown })))}
      />
      <div class="pair">
        {costKnown === 'total' && <EntryText path={at('/total')} inputMode="decimal" />}
        <EntryText path={at('/in_policy')} inputMode="decimal" />
        {costKnown === 'parts' && <EntryText path={at('/out_of_policy')} inputMode="decimal" />}
      </div>
    </>
  );
}
