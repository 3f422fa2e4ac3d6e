import type { Estimate } from 'mingbai/small';
import type { ReadingView } from '../../common/readings.ts';
import { assumptions, openFunding, openPoints, readings } from '../../common/unknowns.ts';
import { usePage, useTelling } from '../page.ts';
import { Said } from './clause-link.tsx';

/** What the documents leave open and who knows it, and what is taken for granted. */
export function Unknowns({ estimate }: { estimate: Estimate }) {
  const { voice } = usePage();
  const telling = useTelling();
  const points = openPoints(estimate, telling);
  const funding = openFunding(estimate, telling);
  const views = readings(estimate, telling);
  const assumed = assumptions(estimate, telling);
  return (
    <>
      {points.length + views.length + funding.length > 0 && (
        <section class="part open" aria-labelledby="unknown">
          <h3 id="unknown">{voice.say('unknown.title')}</h3>
          {views.map((view) => <Reading key={view.sentence.text} view={view} />)}
          {points.map((point) => <Said key={point.text} sentence={point} />)}
          {funding.length > 0 && (
            <details>
              <summary>{voice.say('unknown.funding')}</summary>
              {funding.map((point) => <Said key={point.text} sentence={point} />)}
            </details>
          )}
          <p>{voice.say('unknown.ask')}</p>
        </section>
      )}
      {assumed.length > 0 && (
        <section class="part" aria-labelledby="assumed">
          <h3 id="assumed">{voice.say('assumed.title')}</h3>
          <ul>{assumed.map((point) => <li key={point.text}><Said sentence={point} /></li>)}</ul>
        </section>
      )}
    </>
  );
}

function Reading({ view: { sentence, options } }: { view: ReadingView }) {
  const { voice } = usePage();
  return (
    <>
      <Said sentence={sentence} />
      <ul>
        {options.map(({ text, result, usual }) => (
          <li key={text}>
            {text}
            {result !== null && <>{voice.say('colon')}<b>{result}</b></>}
            {usual && voice.say('readings.usual')}
          </li>
        ))}
      </ul>
    </>
  );
}
