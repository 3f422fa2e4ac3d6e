import { stepViews, type StepView } from '../../common/steps.ts';
import type { Section } from '../../common/sentence.ts';
import { usePage, useTelling } from '../page.ts';

/** The sum as on paper. */
export function Steps({ section }: { section: Section }) {
  const { voice } = usePage();
  const steps = stepViews(section.id, section.steps, useTelling());
  if (steps.length === 0) return null;
  return (
    <details class="steps">
      <summary>{voice.say('steps.show')}</summary>
      <ol>{steps.map((step) => <StepItem key={step.id} step={step} />)}</ol>
    </details>
  );
}

function StepItem({ step }: { step: StepView }) {
  return (
    <li id={step.id} tabIndex={-1}>
      <p>{step.title}</p>
      <Lines lines={step.lines} />
      {step.clause && <cite>{step.clause}</cite>}
    </li>
  );
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
