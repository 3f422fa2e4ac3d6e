import type { Estimate } from 'mingbai/small';
import { rangeInTable } from '../../common/format.ts';
import { yearRows, type YearRow } from '../../common/year.ts';
import { useReveal } from '../focus.ts';
import { usePage, useTelling } from '../page.ts';

/** Every item of care with what is paid of it and what is left after it, and the total of several. */
export function YearTable({ estimate }: { estimate: Estimate }) {
  const { voice } = usePage();
  const rows = yearRows(estimate, useTelling());
  const { fund, person } = estimate.totals;
  return (
    <table class="year">
      <thead>
        <tr>
          <th scope="col">{voice.say('table.fund')}</th>
          <th scope="col">{voice.say('table.person')}</th>
        </tr>
      </thead>
      {rows.map((row) => <tbody key={row.name}><Row row={row} /></tbody>)}
      {rows.length > 1 && (
        <tfoot>
          <Row
            row={{
              name: voice.say('table.total'),
              fund: rangeInTable(fund, voice),
              person: rangeInTable(person, voice),
              remaining: null,
              openDay: null,
            }}
          />
        </tfoot>
      )}
    </table>
  );
}

/** A name over its amounts. */
function Row({ row: { name, fund, person, remaining, openDay } }: { row: YearRow }) {
  const { voice, fieldId } = usePage();
  const reveal = useReveal();
  return (
    <>
      <tr><th colSpan={2} scope="rowgroup">{name}</th></tr>
      <tr>
        <td>{fund}</td>
        <td>{person}</td>
      </tr>
      {remaining !== null && <tr><td colSpan={2}>{remaining}</td></tr>}
      {openDay !== null && (
        <tr>
          <td colSpan={2}>
            <button type="button" class="link" onClick={() => reveal(fieldId(openDay))}>{voice.say('year.fill_day')}</button>
          </td>
        </tr>
      )}
    </>
  );
}
