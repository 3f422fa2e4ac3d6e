import type { Estimate } from 'mingbai/small';
import { careSection, careSentences } from './care.ts';
import { contributionSection, contributionSentences } from './contribution.ts';
import { coverageSection, coverageSentences } from './coverage.ts';
import { fundingSection, fundingSentences } from './funding.ts';
import { citedOnce, type Section, type Sentence } from './sentence.ts';
import { careName, type Telling } from './telling.ts';
import { careOfYear, type CareOfYear } from './year.ts';

/** A part of the estimate: what it says, and what explains that. */
export interface Part {
  title: string;
  sentences: Sentence[];
  section: Section;
  /** The item of care that it is about. */
  care: CareOfYear | null;
}

/** The parts that have something to say. */
export function partsOf(estimate: Estimate, telling: Telling): Part[] {
  const { voice } = telling;
  const part = (title: string, sentences: Sentence[], section: Section, care: CareOfYear | null = null): Part[] =>
    sentences.length === 0 ? [] : [{ title, sentences: citedOnce(sentences), section, care }];
  return [
    ...careOfYear(estimate, telling).flatMap((care) => {
      const { result, item } = care;
      return part(careName(item, telling), careSentences(result, item, telling), careSection(result, item, telling), care);
    }),
    ...part(voice.say('section.coverage'), coverageSentences(estimate, telling), coverageSection(estimate)),
    ...part(voice.say('section.contribution'), contributionSentences(estimate, telling), contributionSection(estimate)),
    ...part(voice.say('section.funding'), fundingSentences(estimate, telling), fundingSection(estimate)),
  ];
}
