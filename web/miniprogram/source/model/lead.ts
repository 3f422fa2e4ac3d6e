import { phrases, unbroken } from '../../../common/answer.ts';
import { leadLine, leadOf, leadWithout, type Lead } from '../../../common/lead.ts';
import { narrowingText } from '../../../common/narrowing.ts';
import type { Scene } from './scene.ts';
import { screenOf } from './visit.ts';

/** The answer so far, before everything else. */
export interface LeadView extends Omit<Lead, 'headline' | 'clauses'> {
  headline: string[][];
  clauses: { text: string; step: string }[];
}

export function leadView(scene: Scene): LeadView {
  const { engine, voice, telling, estimate, faults, today } = scene;
  const lead =
    telling && estimate
      ? leadOf(estimate, telling, narrowingOf(scene), engine.catalogue, today)
      : leadWithout(faults.length > 0, voice);
  return {
    ...lead,
    year: unbroken(lead.year),
    headline: lead.headline.flatMap(phrases).map(parts),
    clauses: lead.clauses.map(({ text, step }) => ({ text, step: step ?? '' })),
  };
}

/** A phrase in parts that are best kept on a line: what is paid of it, and each range of amounts. */
function parts(phrase: string): string[] {
  return phrase.replace(/(,) | (?=\d[\d.]*\u00a0元到|¥[\d.,]+ to )/g, '$1\u00a0\n').split('\n');
}

/** The answer so far in a line that stays at the edge and is spoken as it changes. */
export interface LineView {
  label: string;
  /** Like a headline. */
  text: string[][];
  narrowing: string;
  /** Goes to the whole answer; empty where there is none. */
  details: string;
}

export function lineView(scene: Scene): LineView | null {
  const { voice, visit, telling, estimate, faults } = scene;
  const text = telling && leadLine(screenOf(visit), estimate, faults.length > 0, telling);
  if (text === null) return null;
  return {
    label: voice.say('answer.title'),
    text: phrases(text).map(parts),
    narrowing: narrowingOf(scene) ?? '',
    details: estimate ? voice.say('answer.details') : '',
  };
}

function narrowingOf({ visit, telling, estimate }: Scene): string | null {
  return telling && narrowingText(visit.session.asked, estimate, telling);
}
