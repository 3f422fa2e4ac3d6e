import type { CareResult, Estimate } from 'mingbai/small';
import { isShareOpen } from './cap.ts';
import { careSection } from './care.ts';
import { contributionSection } from './contribution.ts';
import { coverageFacts, coverageSection } from './coverage.ts';
import { fundingSection } from './funding.ts';
import { once } from './once.ts';
import { readingViews, type ReadingView } from './readings.ts';
import { openReasons } from './reasons.ts';
import type { Section, Sentence } from './sentence.ts';
import { visitName, type Telling } from './telling.ts';
import type { Parts, Voice } from './wording/voice.ts';

/** What the documents leave open: clauses that can be read in several ways, and what they do not say. */
export interface OpenPart {
  /** What it is about, where it does not change what is asked for. */
  aside: string | null;
  readings: ReadingView[];
  points: Sentence[];
}

type Open = Omit<OpenPart, 'aside'>;

/** Beside care, the contribution does not change what is asked for, as the funding never does. */
export function openParts(estimate: Estimate, telling: Telling): OpenPart[] {
  const { voice } = telling;
  const isOfCare = estimate.care.length > 0;
  const facts = coverageFacts(estimate, telling);
  const cover = openOf(coverageSection(estimate), facts, telling);
  const contribution = openOf(contributionSection(estimate), facts, telling);
  const parts = [
    openPart(null, [...openOfCare(estimate, facts, telling), cover, ...(isOfCare ? [] : [contribution])], voice),
    ...(isOfCare ? [openPart(voice.say('unknown.contribution'), [contribution], voice)] : []),
    openPart(voice.say('unknown.funding'), [openOf(fundingSection(estimate), facts, telling)], voice),
  ];
  return parts.filter(({ readings, points }) => readings.length + points.length > 0);
}

function openPart(aside: string | null, open: Open[], voice: Voice): OpenPart {
  return {
    aside,
    readings: together(open.flatMap(({ readings }) => readings), voice),
    points: once(open.flatMap(({ points }) => points), ({ text }) => text),
  };
}

function openOf(section: Section, facts: Parts, telling: Telling): Open {
  return { readings: readingViews(section, telling, facts), points: openReasons(section, telling) };
}

/** A clause is told once, with all that each of its readings gives. */
function together(views: ReadingView[], voice: Voice): ReadingView[] {
  const keyOf = ({ sentence, options }: ReadingView) => JSON.stringify([sentence.text, options.map(({ text }) => text)]);
  return once(views, keyOf).map((view) => {
    const same = views.filter((other) => keyOf(other) === keyOf(view));
    const options = view.options.map((option, place) => {
      const results = same.flatMap((other) => other.options[place]?.result ?? []);
      return { ...option, result: [...new Set(results)].join(voice.say('semicolon')) || null };
    });
    return { ...view, options };
  });
}

/** Of several visits, what a reading gives is told with the visit that it is of. */
function openOfCare({ care }: Estimate, facts: Parts, telling: Telling): Open[] {
  const { voice } = telling;
  return care.map((result, item) => {
    const open = openOf(untold(careSection(result, item, telling), result), facts, telling);
    if (care.length === 1) return open;
    const ofVisit = (result: string | null) =>
      result && voice.say('readings.of_visit', { visit: visitName(item, voice), result });
    const readings = open.readings.map((view) => ({
      ...view,
      options: view.options.map((option) => ({ ...option, result: ofVisit(option.result) })),
    }));
    return { ...open, readings };
  });
}

/** An open annual cap is told under the table of the year, and a share that is quite open beside the result. */
function untold(section: Section, result: CareResult): Section {
  const told = [`${result.kind}.annual_cap`, ...(isShareOpen(result) ? [`${result.kind}.share`] : [])];
  return { ...section, reasons: section.reasons.filter(({ figure }) => !told.includes(figure ?? '')) };
}
