import type { Estimate } from 'mingbai/small';
import { barOf } from '../../common/bar.ts';
import { mayGetMore } from '../../common/care.ts';
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
  const bar = barOf(estimate, voice);
  if (bar === null) return null;
  return (
    <>
      <div class="bar" role="img" aria-label={bar.label}>
        <i class="possible" style={{ width: `${bar.possible}%` }} />
        <i class="sure" style={{ width: `${bar.sure}%` }} />
      </div>
      <ul class="legend" aria-hidden="true">
        {bar.legend.map(({ kind, text }) => <li key={kind}><i class={kind} />{text}</li>)}
      </ul>
    </>
  );
}
