import type { Estimate } from 'mingbai/small';
import { assumptions } from '../../common/assumptions.ts';
import type { ReadingView } from '../../common/readings.ts';
import { openParts, type OpenPart } from '../../common/unknowns.ts';
import { usePage, useTelling } from '../page.ts';
import { Said } from './clause-link.tsx';

/** What the documents leave open and who knows it, and what is taken for granted. */
export function Unknowns({ estimate }: { estimate: Estimate }) {
  const { voice } = usePage();
  const telling = useTelling();
  const parts = openParts(estimate, telling);
  const assumed = assumptions(estimate, telling);
  return (
    <>
      {parts.length > 0 && (
        <section class="part open" aria-labelledby="unknown">
          <h3 id="unknown">{voice.say('unknown.title')}</h3>
          {parts.map((part) => <Open key={part.aside} part={part} />)}
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

function Open({ part: { aside, readings, points } }: { part: OpenPart }) {
  const told = (
    <>
      {readings.map((view) => <Reading key={view.sentence.text} view={view} />)}
      {points.map((point) => <Said key={point.text} sentence={point} />)}
    </>
  );
  if (aside === null) return told;
  return (
    <details>
      <summary>{aside}</summary>
      {told}
    </details>
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
            {usual && voice.say('readings.usual')}
            {result !== null && <>{voice.say('colon')}<b>{result}</b></>}
          </li>
        ))}
      </ul>
    </>
  );
}
