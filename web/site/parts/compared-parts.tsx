import {
  comparedParts,
  type Compared,
  type ComparedPart,
  type ComparedRow,
  type ComparedRule,
  type ComparedWhy,
  type Pair,
} from '../../common/comparison.ts';
import { usePage } from '../page.ts';
import { useSideNames } from '../side-names.ts';
import { Lines } from './steps.tsx';
import { Words } from './words.tsx';

/** The two sides, each part in a table and with the reasons behind what differs. */
export function ComparedParts({ compared }: { compared: Compared }) {
  const { voice } = usePage();
  const names = useSideNames(compared);
  return <>{comparedParts(compared, voice).map((part) => <Part key={part.title} part={part} names={names} />)}</>;
}

function Part({ part: { title, rows, why }, names }: { part: ComparedPart; names: Pair<string> }) {
  const { voice } = usePage();
  const isExplained = why.rules.length > 0 || why.reasons.some((reasons) => reasons.length > 0);
  return (
    <>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col"><Words text={names[0]} /></th>
            <th scope="col"><Words text={names[1]} /></th>
          </tr>
        </thead>
        {rows.map((row) => <Row key={row.name} row={row} names={names} />)}
      </table>
      {isExplained && (
        <details class="steps">
          <summary>{voice.say('compare.why')}</summary>
          <Reasons reasons={why.reasons} names={names} />
          {why.rules.length > 0 && <ol>{why.rules.map((rule, index) => <Rule key={index} rule={rule} names={names} />)}</ol>}
        </details>
      )}
    </>
  );
}

/** A name over its two values. */
function Row({ row: { name, values, differs }, names }: { row: ComparedRow; names: Pair<string> }) {
  const { voice } = usePage();
  return (
    <tbody>
      <tr>
        <th colSpan={2} scope="rowgroup">
          {name} {differs && <b class="differs">{voice.say('compare.differs')}</b>}
        </th>
      </tr>
      <tr class={differs ? 'values differing' : 'values'}>
        {values.map((value, side) => <td key={side} data-side={names[side]}><Words text={value} /></td>)}
      </tr>
    </tbody>
  );
}

/** What the documents say, or leave open, of one side only. */
function Reasons({ reasons, names }: Pick<ComparedWhy, 'reasons'> & { names: Pair<string> }) {
  if (reasons.every((own) => own.length === 0)) return null;
  return (
    <div class="both">
      {reasons.map((own, index) => (
        <div key={index}>
          {own.length > 0 && <p class="side"><Words text={names[index] ?? ''} /></p>}
          {own.map(({ text, clause }) => (
            <p key={text}>
              <Words text={text} /> {clause && <cite><Words text={clause.text} /></cite>}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

function Rule({ rule: { title, steps }, names }: { rule: ComparedRule; names: Pair<string> }) {
  return (
    <li>
      <p>{title}</p>
      <div class="both">
        {steps.map((step, index) => (
          <div key={index}>
            <p class="side"><Words text={names[index] ?? ''} /></p>
            {typeof step === 'string' ? <p><Words text={step} /></p> : <Lines lines={step.lines} />}
            {typeof step !== 'string' && step.clause && <cite><Words text={step.clause} /></cite>}
          </div>
        ))}
      </div>
    </li>
  );
}
