import { clause } from '../../common/format.ts';
import { anchorOf } from '../chapters.ts';
import { names, requirementText, type Naming } from '../conditions.ts';
import { naming, usePage } from '../page.ts';
import type { Group, Policy, Window } from '../policy.ts';
import { daysText, yearsText } from '../window-words.ts';
import { Head } from './head.tsx';

/** When to pay, from when that covers, and for whom. */
export function Windows({ policy }: { policy: Policy }) {
  const page = usePage();
  const { voice } = page;
  const { decisive_day: decisive, windows = [] } = policy.enrolment ?? {};
  const name = naming(policy, 'coverage', page);
  const anchors = windows.map(({ source }) => anchorOf({ figure: 'coverage.window', source }));
  return (
    <>
      <table class="windows">
        <caption>{voice.say('window.title')}</caption>
        <Head first={voice.say('field./enrolment/period')} second={voice.say('guide.says')} />
        <tbody>
          {windows.map((window, index) => {
            const anchor = anchors[index] ?? '';
            return (
              <tr id={anchors.indexOf(anchor) === index ? anchor : undefined}>
                <th scope="row">{[voice.say(`period.${window.period}`), ...yearsText(window, voice)].join(voice.say('comma'))}</th>
                <td>
                  <p>{daysText(window, voice)}{voice.say('stop')}</p>
                  <p>{voice.say(`window.cover.${window.cover}`)}{voice.say('stop')}</p>
                  <cite class="clause">{clause(window.source, voice)}</cite>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {decisive && <p>{voice.say(`window.decisive.${decisive}`)}</p>}
      {windows.map((window) => <Groups window={window} name={name} />)}
      {windows.map((window) => <Exempt window={window} name={name} />)}
    </>
  );
}

function Groups({ window: { period, groups = [] }, name }: { window: Window; name: Naming }) {
  const { voice } = usePage();
  if (groups.length === 0) return null;
  return (
    <>
      <h3>{voice.say('window.groups', { period: voice.say(`period.${period}`) })}</h3>
      <ul class="groups">{groups.map((group) => <GroupItem group={group} name={name} />)}</ul>
    </>
  );
}

function GroupItem({ group, name }: { group: Group; name: Naming }) {
  const { voice } = usePage();
  const { identities, requires = [], benefit_year: year, source } = group;
  const texts = [
    names(identities, name, voice),
    ...requires.map((requirement) => requirementText(requirement, voice)),
    ...(year ? [voice.say('line.year', { year: voice.say('year', { year: String(year) }) })] : []),
  ];
  return <li>{texts.join(voice.say('comma'))} <cite class="clause">{clause(source, voice)}</cite></li>;
}

function Exempt({ window: { waiting }, name }: { window: Window; name: Naming }) {
  const { voice } = usePage();
  const exempt = waiting?.exempt;
  if (exempt === undefined) return null;
  return (
    <>
      <h3>{voice.say('window.exempt')}</h3>
      <p>{names(exempt.identities, name, voice)} <cite class="clause">{clause(exempt.source, voice)}</cite></p>
    </>
  );
}
