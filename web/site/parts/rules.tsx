import { ruleViews } from '../../common/rules.ts';
import { usePage, useTelling } from '../page.ts';
import { Later } from './later.tsx';
import { Words } from './words.tsx';

/** What the documents say besides figures. */
export function Rules() {
  const { voice } = usePage();
  const views = ruleViews(useTelling());
  if (views.length === 0) return null;
  return (
    <details class="part">
      <summary>{voice.say('rules.title')}</summary>
      <Later>
        <ul>
          {views.map(({ text, clauses }) => (
            <li key={text}>
              <Words text={text} />
              {clauses.map((clause) => <> <cite class="clause"><Words text={clause} /></cite></>)}
            </li>
          ))}
        </ul>
      </Later>
    </details>
  );
}
