import { clause, day } from '../../common/format.ts';
import { ruleText } from '../../common/rules.ts';
import { usePage } from '../page.ts';
import type { Rule } from '../policy.ts';

/** Rules without a figure. */
export function RuleList({ id, title, rules }: { id: string; title: string; rules: Rule[] }) {
  const { voice } = usePage();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="rules">
        {rules.map(({ code, state = 'exact', decided_by, from, source }) => (
          <li key={code}>
            {ruleText({ code, state, ...decided_by }, voice)}
            {from && <span class="soft"> {voice.say('line.from', { day: day(from, voice) })}</span>}{' '}
            <cite class="clause">{clause(source, voice)}</cite>
          </li>
        ))}
      </ul>
    </section>
  );
}
