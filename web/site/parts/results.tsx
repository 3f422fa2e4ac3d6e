import type { Estimate } from 'mingbai/small';
import type { ComponentChildren } from 'preact';
import { careSection, careSentences } from '../../common/care.ts';
import { contributionSection, contributionSentences } from '../../common/contribution.ts';
import { coverageSection, coverageSentences } from '../../common/coverage.ts';
import { mayHaveCurve } from '../../common/curve.ts';
import { fundingSection, fundingSentences } from '../../common/funding.ts';
import { citedOnce, type Section, type Sentence } from '../../common/sentence.ts';
import { careName } from '../../common/telling.ts';
import { careOfYear } from '../../common/year.ts';
import { usePage, useTelling } from '../page.ts';
import { Said } from './clause-link.tsx';
import { CostCurve } from './cost-curve.tsx';
import { Steps } from './steps.tsx';

/** Every part of the estimate: what it says, and the steps to it. */
export function Results({ estimate }: { estimate: Estimate }) {
  const { voice } = usePage();
  const telling = useTelling();
  return (
    <>
      {careOfYear(estimate, telling).map(({ result, item }) => (
        <Result
          key={item}
          title={careName(item, telling)}
          sentences={careSentences(result, item, telling)}
          section={careSection(result, item, telling)}
        >
          {mayHaveCurve(result) && <CostCurve item={item} />}
        </Result>
      ))}
      <Result
        title={voice.say('section.coverage')}
        sentences={coverageSentences(estimate, telling)}
        section={coverageSection(estimate)}
      />
      <Result
        title={voice.say('section.contribution')}
        sentences={contributionSentences(estimate, telling)}
        section={contributionSection(estimate)}
      />
      <Result
        title={voice.say('section.funding')}
        sentences={fundingSentences(estimate, telling)}
        section={fundingSection(estimate)}
      />
    </>
  );
}

interface ResultProps {
  title: string;
  sentences: Sentence[];
  section: Section;
  children?: ComponentChildren;
}

function Result({ title, sentences, section, children }: ResultProps) {
  if (sentences.length === 0) return null;
  return (
    <section class="part" aria-labelledby={section.id}>
      <h3 id={section.id}>{title}</h3>
      {citedOnce(sentences).map((sentence) => <Said key={sentence.text} sentence={sentence} />)}
      <Steps section={section} />
      {children}
    </section>
  );
}
