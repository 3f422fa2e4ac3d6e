import { EntryText } from '../fields/entry-field.tsx';
import { usePage } from '../page.ts';

/** What an item of care cost in all, and how much of it is in policy where the bill says so. */
export function CostFields({ item }: { item: number }) {
  const { entry } = usePage();
  /** Once this was asked instead of the total. */
  const hasRest = entry.care[item]?.texts['/cost/out_of_policy'] !== undefined;
  const at = (field: string) => `/care/${item}/cost${field}`;
  return (
    <div class="pair">
      <EntryText path={at('/total')} inputMode="decimal" />
      <EntryText path={at('/in_policy')} inputMode="decimal" />
      {hasRest && <EntryText path={at('/out_of_policy')} inputMode="decimal" />}
    </div>
  );
}
