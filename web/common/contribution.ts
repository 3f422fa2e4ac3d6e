import type { Estimate, Range, Yuan } from 'mingbai';
import { ends, extent, rangeInText, yuan } from './format.ts';
import { contradictions } from './reasons.ts';
import { section, sentence, settlingSource, type Section, type Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';

export function contributionSection({ contribution }: Estimate): Section {
  return section('contribution', contribution);
}

export function contributionText({ contribution }: Estimate, { voice, form }: Telling): string {
  const { due } = contribution;
  const year = String(form.benefit_year);
  if (due === null) return voice.say('due.open', { year });
  if (due.default !== undefined && due.low !== due.high) {
    return voice.say('due.usual', { year, usual: yuan(due.default, voice) });
  }
  const standard = figureOf(contribution.standard);
  if (extent(due) === 'open' && standard !== null) {
    return voice.say('due.before_aid', { year, amount: yuan(standard, voice) });
  }
  return voice.say(`due.${extent(due)}`, { year, ...ends(due, voice) });
}

function figureOf(range: Range | null): Yuan | null {
  if (range === null) return null;
  return range.low === range.high ? range.low : (range.default ?? null);
}

export function contributionSentences(estimate: Estimate, telling: Telling): Sentence[] {
  const { voice } = telling;
  const part = contributionSection(estimate);
  const { indicative } = estimate.contribution;
  return [
    sentence(`${contributionText(estimate, telling)}${voice.say('stop')}`, settlingSource(part), part, telling),
    ...contradictions(part, telling),
    ...(indicative
      ? [{ text: voice.say('due.indicative', { amount: rangeInText(indicative, voice) }), clause: null }]
      : []),
  ];
}
