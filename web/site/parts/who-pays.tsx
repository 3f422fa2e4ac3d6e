import type { Estimate } from 'mingbai/small';
import { barWidths, mayGetMore, paidText } from '../../common/care.ts';
import { citedOnce } from '../../common/sentence.ts';
import { capNotes, yearSum } from '../../common/year.ts';
import { usePage, useTelling } from '../page.ts';
import { Said } from './clause-link.tsx';
import { Lines } from './steps.tsx';
import { YearTable } from './year-table.tsx';

/** The account of the year: who pays what of the care, and what the person pays with the contribution. */
export function WhoPays({ estimate }: { estimate: Estimate }) {
  const { voice } = usePage();
  const telling = useTelling();
  return (
    <section class="part" aria-labelledby="who-pays">
      <h3 id="who-pays">{voice.say('bar.title')}</h3>
      <Bar estimate={estimate} />
      <YearTable estimate={estimate} />
      {citedOnce(capNotes(estimate, telling)).map((point) => <Said key={point.text} sentence={point} />)}
      <Lines lines={yearSum(estimate, telling)} />
      {mayGetMore(estimate) && <p class="soft">{voice.say('after')}</p>}
    </section>
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
