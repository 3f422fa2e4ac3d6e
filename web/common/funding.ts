import type { Estimate, Range } from 'mingbai';
import { extent, rangeInText } from './format.ts';
import { contradictions } from './reasons.ts';
import { section, sentence, settlingSource, type Section, type Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';

export function fundingSection({ funding }: Estimate): Section {
  return section('funding', funding);
}

/** What governments add for each person, as far as the documents state it. */
export function fundingSentences(estimate: Estimate, telling: Telling): Sentence[] {
  const { voice } = telling;
  const { fiscal, total, central } = estimate.funding;
  const part = fundingSection(estimate);
  const said = (['fiscal', 'total', 'central'] as const)
    .map((name) => ({ name, amount: { fiscal, total, central }[name] }))
    .filter(({ amount }) => isStated(amount))
    .map(({ name, amount }) => voice.say(`funding.${name}`, { amount: rangeInText(amount as Range, voice) }));
  const text = `${said.join(voice.say('comma'))}${voice.say('stop')}`;
  return [
    ...(said.length > 0 ? [sentence(text, settlingSource(part), part, telling)] : []),
    ...contradictions(part, telling),
  ];
}

function isStated(amount: Range | null): boolean {
  return amount !== null && extent(amount) !== 'open';
}
