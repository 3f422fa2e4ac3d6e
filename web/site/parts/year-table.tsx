import type { Estimate } from 'mingbai/small';
import { yearRows, yearTotal } from '../../common/year.ts';
import { useReveal } from '../focus.ts';
import { usePage, useTelling } from '../page.ts';
import { AmountRow, AmountTable } from './amount-table.tsx';

/** Every item of care with what is paid of it and what is left after it, and the total of several. */
export function YearTable({ estimate }: { estimate: Estimate }) {
  const telling = useTelling();
  const total = yearTotal(estimate, telling);
  return (
    <AmountTable>
      {yearRows(estimate, telling).map(({ remaining, openDay, ...row }) => (
        <tbody key={row.name}>
          <AmountRow {...row} below={remaining} />
          {openDay !== null && <FillDay field={openDay} />}
        </tbody>
      ))}
      {total && <tfoot><AmountRow {...total} /></tfoot>}
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
