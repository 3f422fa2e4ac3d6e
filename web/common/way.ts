import { costFields, firstKindField } from './care-fields.ts';
import { textAt } from './entry.ts';
import { dateField, type Field } from './field.ts';
import type { Screen } from './flow.ts';
import type { Telling } from './telling.ts';
import type { Voice } from './wording/voice.ts';

/** A question on the way to an answer. */
export interface Stage {
  /** Says what is asked, where the field does not say it itself. */
  title: string;
  /** Whether the place is asked for; without one nothing else can be. */
  asksPlace: boolean;
  fields: Field[];
  /** How it goes on; `null` where it must be answered first. */
  next: { label: string; isPrimary: boolean } | null;
}

export type StageName = Exclude<Screen, 'purpose' | 'answer'>;

/** What is asked on a screen of the way. `telling` is `null` until there is a place. */
export function stageOf(screen: StageName, telling: Telling | null, voice: Voice): Stage {
  if (screen === 'place' || telling === null) {
    const next = telling && answered(voice);
    return { title: voice.say('flow.place'), asksPlace: true, fields: [], next };
  }
  const isSaid = (path: string) => textAt(telling.entry, path) !== '';
  const stages: Record<Exclude<StageName, 'place'>, () => Omit<Stage, 'asksPlace'>> = {
    payment: () => ({
      title: voice.say('flow.payment'),
      fields: [dateField('/enrolment/paid_on', telling)],
      next: isSaid('/enrolment/paid_on') ? answered(voice) : skipped(voice),
    }),
    kind: () => ({
      title: '',
      fields: [firstKindField(telling)],
      next: isSaid('/care/0/kind') ? answered(voice) : null,
    }),
    cost: () => ({
      title: voice.say('flow.cost'),
      fields: costFields(0, telling),
      // Either is enough to reckon with.
      next: ['/care/0/cost/in_policy', '/care/0/cost/total'].some(isSaid) ? answered(voice) : skipped(voice),
    }),
  };
  return { ...stages[screen](), asksPlace: false };
}

function answered(voice: Voice): Stage['next'] {
  return { label: voice.say('flow.next'), isPrimary: true };
}

/** It is left open. */
function skipped(voice: Voice): Stage['next'] {
  return { label: voice.say('question.skip'), isPrimary: false };
}
