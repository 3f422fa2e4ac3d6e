import type { Estimate, Funding, Range } from 'mingbai/small';
import { extent, rangeInText } from './format.ts';
import { contradictions } from './reasons.ts';
import { section, sentence, settlingSource, sourceOf, type Section, type Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';
import type { Voice } from './wording/voice.ts';

export function fundingSection({ funding }: Estimate): Section {
  return section('funding', funding);
}

/** What governments add for each person, which of them, and what goes to the pooled fund, as far as it is stated. */
export function fundingSentences(estimate: Estimate, telling: Telling): Sentence[] {
  const { funding } = estimate;
  const { voice } = telling;
  const part = fundingSection(estimate);
  const fiscal = told('fiscal', funding.fiscal, voice);
  const isTotalTold = fiscal.length > 0 && funding.total?.low !== funding.fiscal?.low;
  const amounts = [...fiscal, ...(isTotalTold ? told('total', funding.total, voice) : [])];
  const pools = [
    ...told('pool_supplement', funding.pool_supplement, voice),
    ...told('outpatient_pool', funding.outpatient_pool, voice),
  ];
  const shares = sharesText(estimate, voice);
  const sharing = ['funding.central', 'funding.central_share'].map((figure) => sourceOf(figure, part));
  const shareSource = sharing.find((source) => source !== null) ?? settlingSource(part);
  const amountsText = `${amounts.join(voice.say('comma'))}${voice.say('stop')}`;
  return [
    ...(amounts.length > 0 ? [sentence(amountsText, sourceOf('funding.fiscal', part), part, telling)] : []),
    ...(shares ? [sentence(`${shares}${voice.say('stop')}`, shareSource, part, telling)] : []),
    ...pools.map((text) => ({ text, clause: null })),
    ...contradictions(part, telling),
  ];
}

/** Which governments pay how much of it. */
function sharesText({ funding: { fiscal, central, local, region, city, county } }: Estimate, voice: Voice): string {
  const shares = [...told('central', central, voice, fiscal), ...told('local', local, voice, fiscal)];
  if (shares.length === 0) return '';
  const levels = [
    ...told('region', region, voice, local),
    ...told('city', city, voice, local),
    ...told('county', county, voice, local),
  ].join(voice.say('list'));
  const text = voice.say('funding.shares', { shares: shares.join(voice.say('comma')) });
  return levels ? `${text}${voice.say('funding.levels', { levels })}` : text;
}

type Named = Exclude<keyof Funding, 'status' | 'reasons' | 'steps'>;

/** An amount in words, where it says more than that it is no more than the whole. */
function told(name: Named, amount: Range | null, voice: Voice, whole: Range | null = null): string[] {
  if (amount === null || extent(amount) === 'open') return [];
  if (extent(amount) === 'at_most' && amount.high === whole?.high) return [];
  return [voice.say(`funding.${name}`, { amount: rangeInText(amount, voice) })];
}
