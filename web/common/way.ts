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
  isAnswered: boolean;
  /** Whether it can be left open. */
  mayBeSkipped: boolean;
}

export type StageName = Exclude<Screen, 'purpose' | 'answer'>;

/** What is asked on a screen of the way. `telling` is `null` until there is a place. */
export function stageOf(screen: StageName, telling: Telling | null, voice: Voice): Stage {
  if (screen === 'place' || telling === null) {
    return { title: voice.say('flow.place'), asksPlace: true, fields: [], isAnswered: telling !== null, mayBeSkipped: false };
  }
  const isSaid = (path: string) => textAt(telling.entry, path) !== '';
  const stages: Record<Exclude<StageName, 'place'>, () => Omit<Stage, 'asksPlace'>> = {
    payment: () => ({
      title: voice.say('flow.payment'),
      fields: [dateField('/enrolment/paid_on', telling)],
      isAnswered: isSaid('/enrolment/paid_on'),
      mayBeSkipped: true,
    }),
    kind: () => ({
      title: '',
      fields: [firstKindField(telling)],
      isAnswered: isSaid('/care/0/kind'),
      mayBeSkipped: false,
    }),
    cost: () => ({
      title: voice.say('flow.cost'),
      fields: costFields(0, telling),
      isAnswered: ['/care/0/cost/in_policy', '/care/0/cost/total'].some(isSaid), // either is enough to reckon with
      mayBeSkipped: true,
    }),
  };
  return { ...stages[screen](), asksPlace: false };
}
