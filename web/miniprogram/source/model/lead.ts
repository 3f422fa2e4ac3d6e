import { leadLine, leadOf, leadWithout, type Lead } from '../../../common/lead.ts';
import { narrowingText } from '../../../common/narrowing.ts';
import type { Scene } from './scene.ts';
import { screenOf } from './visit.ts';

/** The answer so far, before everything else. */
export interface LeadView extends Omit<Lead, 'clauses'> {
  clauses: { text: string; step: string }[];
}

export function leadView(scene: Scene): LeadView {
  const { engine, voice, telling, estimate, faults, today } = scene;
  const lead =
    telling && estimate
      ? leadOf(estimate, telling, narrowingOf(scene), engine.catalogue, today)
      : leadWithout(faults.length > 0, voice);
  return { ...lead, clauses: lead.clauses.map(({ text, step }) => ({ text, step: step ?? '' })) };
}

/** The answer so far in a line that stays at the edge and is spoken as it changes. */
export interface LineView {
  label: string;
  text: string;
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
    text,
    narrowing: narrowingOf(scene) ?? '',
    details: estimate ? voice.say('answer.details') : '',
  };
}

function narrowingOf({ visit, telling, estimate }: Scene): string | null {
  return telling && narrowingText(visit.session.asked, estimate, telling);
}
