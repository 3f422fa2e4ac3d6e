import { curveOf, curveRows, highestPaid, personBounds, type Curve } from '../../common/curve.ts';
import { usePage, useTelling } from '../page.ts';
import { AmountRow, AmountTable } from './amount-table.tsx';

const width = 340;
const height = 180;
const left = 8;
const bottom = 2;
const top = 6;

/** What a person pays of an item of care against its cost, drawn and in a table. */
export function CurveChart({ item }: { item: number }) {
  const { voice, estimator } = usePage();
  const curve = curveOf(estimator, item, useTelling());
  if (curve === null) return <p>{voice.say('curve.none')}</p>;
  return (
    <>
      <p class="soft">{voice.say('curve.what')}</p>
      <Chart curve={curve} item={item} />
      <AmountTable>
        {curveRows(curve, voice).map((row, place) => <tbody key={place}><AmountRow {...row} /></tbody>)}
      </AmountTable>
    </>
  );
}

/** Yuan along the cost and up what the person pays, both to one scale of their own. */
function Chart({ curve, item }: { curve: Curve; item: number }) {
  const { voice } = usePage();
  const bounds = personBounds(curve);
  if (bounds === null) return null;
  const highest = Math.max(1, ...bounds.map(({ high }) => high));
  const x = (cost: number) => left + (cost / curve.to) * (width - 2 * left);
  const y = (amount: number) => height - bottom - (amount / highest) * (height - bottom - top);
  const along = (of: 'low' | 'high') => bounds.map((bound) => `${x(bound.cost)},${y(bound[of])}`);
  const isRange = bounds.some(({ low, high }) => low !== high);
  const hatch = `hatch-${item}`;
  return (
    <figure class="chart">
      <p>{voice.say('curve.up', { highest: highestPaid(curve, voice) })}</p>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={voice.say('curve.drawn')}>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.5" height="6" class="hatched" />
        </pattern>
        {isRange && (
          <polygon points={[...along('high'), ...along('low').reverse()].join(' ')} fill={`url(#${hatch})`} />
        )}
        <polyline class="line" points={along('high').join(' ')} />
        {isRange && <polyline class="line" points={along('low').join(' ')} />}
        {bounds.slice(1, -1).map(({ cost, high }) => <circle class="bend" key={cost} cx={x(cost)} cy={y(high)} r="3.5" />)}
        <line class="axis" x1={left} x2={width - left} y1={height - bottom} y2={height - bottom} />
        {curve.here !== null && (
          <line class="here" x1={x(curve.here)} x2={x(curve.here)} y1={top} y2={height - bottom} />
        )}
      </svg>
      <p class="ends">
        <span>0</span>
        <span>{voice.say('curve.axis', { to: String(curve.to) })}</span>
      </p>
      {isRange && (
        <p>
          <svg class="key" viewBox="0 0 18 18" aria-hidden="true"><rect width="18" height="18" fill={`url(#${hatch})`} /></svg>
          {voice.say('curve.between')}
        </p>
      )}
      {curve.here !== null && <p><i class="here" />{voice.say('curve.here', { cost: String(curve.here) })}</p>}
    </figure>
  );
}
