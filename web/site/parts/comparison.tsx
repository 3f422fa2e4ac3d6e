import type { ComponentChildren } from 'preact';
import type {
  ComparedPart,
  ComparedRow,
  ComparedRule,
  ComparedWhy,
  ComparisonView,
} from '../../common/comparison.ts';
import { useReveal } from '../focus.ts';
import { usePage } from '../page.ts';
import { Lines } from './steps.tsx';

const sides = ['A', 'B'] as const;

interface ComparisonProps {
  /** `null` while the present answers cannot be reckoned. */
  compared: ComparisonView | null;
  /** Stands in its place until what compares is loaded. */
  pending: ComponentChildren;
  onEnd(chosen: 'first' | 'second'): void;
}

/** The answers that were kept and the present ones, side by side, and the ways to end the comparison. */
export function Comparison({ compared, pending, onEnd }: ComparisonProps) {
  const { voice } = usePage();
  const reveal = useReveal();
  return (
    <section class="part comparison" aria-labelledby="comparison">
      <h3 id="comparison" tabIndex={-1}>{voice.say('compare.title')}</h3>
      <p>{voice.say('compare.how')}</p>
      {compared && !compared.isChanged && <p class="soft">{voice.say('compare.unchanged')}</p>}
      <p class="actions">
        <button type="button" class="primary" onClick={() => reveal('/region')}>{voice.say('compare.change')}</button>
        <button type="button" class="quiet" onClick={() => onEnd('second')}>{voice.say('compare.end.second')}</button>
        <button type="button" class="quiet" onClick={() => onEnd('first')}>{voice.say('compare.end.first')}</button>
      </p>
      {pending}
      {compared?.isChanged && compared.parts.map((part) => <Part key={part.title} part={part} />)}
    </section>
  );
}

function Part({ part: { title, rows, why } }: { part: ComparedPart }) {
  const { voice } = usePage();
  const isExplained = why.rules.length > 0 || why.reasons.some((reasons) => reasons.length > 0);
  return (
    <>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{voice.say('compare.first')}</th>
            <th scope="col">{voice.say('compare.second')}</th>
          </tr>
        </thead>
        {rows.map((row) => <Row key={row.name} row={row} />)}
      </table>
      {isExplained && (
        <details class="steps">
          <summary>{voice.say('compare.why')}</summary>
          <Reasons reasons={why.reasons} />
          {why.rules.length > 0 && <ol>{why.rules.map((rule, index) => <Rule key={index} rule={rule} />)}</ol>}
        </details>
      )}
    </>
  );
}

/** A name over its two values. */
function Row({ row: { name, values, differs } }: { row: ComparedRow }) {
  const { voice } = usePage();
  return (
    <tbody>
      <tr>
        <th colSpan={2} scope="rowgroup">
          {name} {differs && <b class="differs">{voice.say('compare.differs')}</b>}
        </th>
      </tr>
      <tr class={differs ? 'values differing' : 'values'}>
        {values.map((value, side) => <td key={sides[side]}>{value}</td>)}
      </tr>
    </tbody>
  );
}

/** What the documents say, or leave open, of one side only. */
function Reasons({ reasons }: Pick<ComparedWhy, 'reasons'>) {
  if (reasons.every((own) => own.length === 0)) return null;
  return (
    <div class="both">
      {reasons.map((own, index) => (
        <div key={sides[index]}>
          {own.length > 0 && <p class="side">{sides[index]}</p>}
          {own.map(({ text, clause }) => (
            <p key={text}>
              {text} {clause && <cite>{clause.text}</cite>}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

function Rule({ rule: { title, steps } }: { rule: ComparedRule }) {
  return (
    <li>
      <p>{title}</p>
      <div class="both">
        {steps.map((step, index) => (
          <div key={sides[index]}>
            <p class="side">{sides[index]}</p>
            {typeof step === 'string' ? <p>{step}</p> : <Lines lines={step.lines} />}
            {typeof step !== 'string' && step.clause && <cite>{step.clause}</cite>}
          </div>
        ))}
      </div>
    </li>
  );
}
