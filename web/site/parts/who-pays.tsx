import type { Estimate } from 'mingbai';
import { barWidths, paidRows, paidText, type PaidRow } from '../../common/care.ts';
import { usePage, useTelling } from '../page.ts';

export function WhoPays({ estimate }: { estimate: Estimate }) {
  const { voice } = usePage();
  const { items, total } = paidRows(estimate, useTelling());
  return (
    <section class="part" aria-labelledby="who-pays">
      <h3 id="who-pays">{voice.say('bar.title')}</h3>
      <Bar estimate={estimate} />
      <table>
        <thead>
          <tr>
            <th scope="col">{voice.say('table.item')}</th>
            <th scope="col">{voice.say('table.fund')}</th>
            <th scope="col">{voice.say('table.person')}</th>
          </tr>
        </thead>
        <tbody>{items.map((row) => <Row key={row.name} row={row} />)}</tbody>
        {items.length > 1 && <tfoot><Row row={total} /></tfoot>}
      </table>
      <p class="soft">{voice.say('after')}</p>
    </section>
  );
}

function Row({ row }: { row: PaidRow }) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td>{row.fund}</td>
      <td>{row.person}</td>
    </tr>
  );
}

function Bar({ estimate }: { estimate: Estimate }) {
  const { voice } = usePage();
  const widths = barWidths(estimate);
  if (widths === null) return null;
  const { fund, person } = estimate.totals;
  return (
    <>
      <div class="bar" role="img" aria-label={paidText(fund, person, voice)}>
        <i class="possible" style={{ width: `${widths.possible}%` }} />
        <i class="sure" style={{ width: `${widths.sure}%` }} />
      </div>
      <ul class="legend" aria-hidden="true">
        {widths.sure > 0 && <li><i class="sure" />{voice.say('bar.sure')}</li>}
        {widths.possible > widths.sure && <li><i class="possible" />{voice.say('bar.maybe')}</li>}
        <li><i class="self" />{voice.say('bar.self')}</li>
      </ul>
    </>
  );
}
