import type { Estimate } from 'mingbai/small';
import { mayHaveCurve } from '../../common/care.ts';
import { partsOf, type Part } from '../../common/parts.ts';
import { useTelling } from '../page.ts';
import { Said } from './clause-link.tsx';
import { CostCurve } from './cost-curve.tsx';
import { Steps } from './steps.tsx';

/** Every part of the estimate. */
export function Results({ estimate }: { estimate: Estimate }) {
  return <>{partsOf(estimate, useTelling()).map((part) => <Result key={part.section.id} part={part} />)}</>;
}

/** What a part says, and the steps to it. */
function Result({ part: { title, sentences, section, care } }: { part: Part }) {
  return (
    <section class="part" aria-labelledby={section.id}>
      <h3 id={section.id}>{title}</h3>
      {sentences.map((sentence) => <Said key={sentence.text} sentence={sentence} />)}
      <Steps section={section} />
      {care && mayHaveCurve(care.result) && <CostCurve item={care.item} />}
    </section>
  );
}
