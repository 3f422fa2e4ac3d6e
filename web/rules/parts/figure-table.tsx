import { capitalized } from '../../common/wording/voice.ts';
import { anchorOf } from '../chapters.ts';
import { usePage } from '../page.ts';
import type { Group, Row, Table } from '../table.ts';
import { Head } from './head.tsx';

/** A figure: for whom and when, and what the document says of it. */
export function FigureTable({ figure, table: { name, groups } }: { figure: string; table: Table }) {
  const { voice } = usePage();
  const anchors = new Map<string, Row>();
  for (const row of groups.flatMap(({ rows }) => rows)) {
    const anchor = anchorOf({ figure, source: row.source });
    if (!anchors.has(anchor)) anchors.set(anchor, row);
  }
  const ids = new Map([...anchors].map(([anchor, row]) => [row, anchor]));
  const [first] = groups;
  const isOne = groups.length === 1;
  return (
    <table class="figure">
      <caption>
        {name}
        {isOne && first && <Common group={first} />}
      </caption>
      <Head first={voice.say('guide.for')} second={voice.say('guide.says')} />
      {groups.map((group) => (
        <tbody>
          {!isOne && <tr><th colSpan={2} scope="rowgroup"><Common group={group} /></th></tr>}
          {group.rows.map((row) => <FigureRow row={row} id={ids.get(row)} />)}
        </tbody>
      ))}
    </table>
  );
}

function Common({ group: { common } }: { group: Group }) {
  const { voice } = usePage();
  return <span class="common">{capitalized(common.join(voice.say('comma')))}</span>;
}

function FigureRow({ row: { conditions, value, certainty, conflict, clause }, id }: { row: Row; id: string | undefined }) {
  const { voice } = usePage();
  return (
    <tr id={id}>
      <th scope="row">{capitalized(conditions.join(voice.say('comma')))}</th>
      <td>
        <span class={certainty}>{value}</span>
        {conflict && <p class="open">{conflict}</p>}
        {clause && <cite class="clause">{clause}</cite>}
      </td>
    </tr>
  );
}
