import type { Estimate } from 'mingbai/small';
import { rangeInTable } from '../../common/format.ts';
import { yearRows } from '../../common/year.ts';
import { useReveal } from '../focus.ts';
import { usePage, useTelling } from '../page.ts';
import { AmountRow, AmountTable } from './amount-table.tsx';

/** Every item of care with what is paid of it and what is left after it, and the total of several. */
export function YearTable({ estimate }: { estimate: Estimate }) {
  const { voice } = usePage();
  const rows = yearRows(estimate, useTelling());
  const { fund, person } = estimate.totals;
  return (
    <AmountTable>
      {rows.map(({ remaining, openDay, ...row }) => (
        <tbody key={row.name}>
          <AmountRow {...row} below={remaining} />
          {openDay !== null && <FillDay field={openDay} />}
        </tbody>
      ))}
      {rows.length > 1 && (
        <tfoot>
          <AmountRow
            name={voice.say('table.total')}
            fund={rangeInTable(fund, voice)}
            person={rangeInTable(person, voice)}
          />
        </tfoot>
      )}
    </AmountTable>
  );
}

/** The way to the day of care that has none. */
function FillDay({ field }: { field: string }) {
  const { voice, fieldId } = usePage();
  const reveal = useReveal();
  return (
    <tr>
      <td colSpan={2}>
        <button type="button" class="link" onClick={() => reveal(fieldId(field))}>{voice.say('year.fill_day')}</button>
      </td>
    </tr>
  );
}
