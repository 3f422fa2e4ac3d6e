import type { Estimate, Range } from 'mingbai/small';
import { ends, extent, rangeInText, yuan } from './format.ts';
import { contradictions } from './reasons.ts';
import { section, sentence, settlingSource, sourceOf, type Section, type Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';
import type { Voice } from './wording/voice.ts';

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
  const beforeAid = isBeforeAid(contribution) ? standardText(contribution.standard, voice) : null;
  if (beforeAid !== null) return voice.say('due.before_aid', { year, standard: beforeAid });
  const isUnanswered = contribution.reasons.some(({ code }) => code === 'missing_answer');
  if (extent(due) === 'open' && isUnanswered) return voice.say('due.unanswered', { year });
  return voice.say(`due.${extent(due)}`, { year, ...ends(due, voice) });
}

/** Whether nothing is known but the standard and that some pay less. */
function isBeforeAid({ due, standard }: Estimate['contribution']): boolean {
  if (due === null || standard === null) return false;
  return extent(due) === 'open' || (due.low !== due.high && due.high === standard.low);
}

/** The standard as far as the text gives one figure for it. */
function standardText(standard: Range | null, voice: Voice): string | null {
  if (standard === null) return null;
  if (standard.low === standard.high) return voice.say('standard.exact', ends(standard, voice));
  if (standard.default !== undefined) return voice.say('standard.usual', { usual: yuan(standard.default, voice) });
  return extent(standard) === 'at_least' ? voice.say('standard.at_least', ends(standard, voice)) : null;
}

export function contributionSentences(estimate: Estimate, telling: Telling): Sentence[] {
  const { voice } = telling;
  const part = contributionSection(estimate);
  const { due, indicative } = estimate.contribution;
  const isOpen = due === null || extent(due) === 'open';
  const source = (isOpen ? sourceOf('contribution.standard', part) : null) ?? settlingSource(part);
  return [
    sentence(`${contributionText(estimate, telling)}${voice.say('stop')}`, source, part, telling),
    ...contradictions(part, telling),
    ...(indicative
      ? [{ text: voice.say('due.indicative', { amount: rangeInText(indicative, voice) }), clause: null }]
      : []),
  ];
}
