import { rulesHref } from '../../common/rule-link.ts';
import type { Section } from '../../common/sentence.ts';
import { stepViews, type StepView } from '../../common/steps.ts';
import { usePage, useTelling } from '../page.ts';
import { useSurface } from '../surface.ts';
import { Later } from './later.tsx';
import { Words } from './words.tsx';

/** The sum as on paper. */
export function Steps({ section }: { section: Section }) {
  const { voice } = usePage();
  const steps = stepViews(section.id, section.steps, useTelling());
  if (steps.length === 0) return null;
  return (
    <details class="steps">
      <summary>{voice.say('steps.show')}</summary>
      <Later>
        <ol>{steps.map((step) => <StepItem key={step.id} step={step} />)}</ol>
      </Later>
    </details>
  );
}

function StepItem({ step }: { step: StepView }) {
  return (
    <li id={step.id} tabIndex={-1}>
      <p>{step.title}</p>
      <Lines lines={step.lines} />
      {step.clause && <cite><RuleLink step={step} /></cite>}
    </li>
  );
}

/** The clause of a step; it leads to what its document says, beside the page so that what was entered stays. */
function RuleLink({ step: { clause, rule } }: { step: StepView }) {
  const { voice, catalogue } = usePage();
  const { form } = useTelling();
  const { address } = useSurface();
  const href = rule && rulesHref(rule.figure, rule.source, form.answered_by, catalogue, voice.language);
  const text = <Words text={clause ?? ''} />;
  return href ? <a class="clause" href={new URL(href, address).href} target="rules">{text}</a> : text;
}

export function Lines({ lines }: { lines: StepView['lines'] }) {
  if (lines.length === 0) return null;
  return (
    <dl class="sum">
      {lines.map(({ sign, name, value }) => (
        <div key={`${sign}${name}`} class={sign === '=' ? 'result' : undefined}>
          <dt>{name}</dt>
          <dd>{sign && <span class="sign">{sign}</span>} {value}</dd>
        </div>
      ))}
    </dl>
  );
}
