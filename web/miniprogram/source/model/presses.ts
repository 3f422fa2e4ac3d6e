import { addCare, emptyEntry, removeCare } from '../../../common/entry.ts';
import { movedTo } from '../../../common/fixed-place.ts';
import { screenAfter, screenFor, type Purpose } from '../../../common/flow.ts';
import { withoutSameInstitution } from '../../../common/institutions.ts';
import { sectionOf } from '../../../common/steps.ts';
import { rowOf, rowOfCare, rows } from './answers.ts';
import { stepsOf } from './details.ts';
import { cardOf } from './question.ts';
import type { Scene } from './scene.ts';
import { goingBack, goingTo, newVisit, screenOf, taking, toggling, unfolding, withNext, type Visit } from './visit.ts';

type Press = (scene: Scene, value: string) => Visit;

/** What the buttons do, by their acts. */
export const presses: Record<string, Press> = {
  purpose: ({ visit, place, engine }, value) => {
    const purpose = value as Purpose;
    return goingTo({ ...visit, purpose }, screenFor(purpose, place, engine.catalogue));
  },
  form: ({ visit, telling }) => goingTo(telling ? visit : unfolding(visit, rows.place), 'answer'),
  next: ({ visit }) => goingTo(visit, screenAfter(screenOf(visit), visit.purpose ?? 'contribution')),
  back: ({ visit }) => goingBack(visit),
  begin: ({ place, engine }) => newVisit(null, movedTo(place, emptyEntry(), engine.catalogue)),
  details: ({ visit }) => (screenOf(visit) === 'answer' ? visit : goingTo(visit, 'answer')),
  close: ({ visit }) => ({ ...visit, opened: null }),
  place: (scene, code) => ({ ...taking(scene, '/region', code), placeName: '' }),
  toggle: ({ visit }, id) => toggling(visit, id),
  step: ({ visit }, step) => unfolding(visit, stepsOf(sectionOf(step))),
  field: ({ visit }, path) => unfolding(visit, rowOf(path, visit)),
  'move-on': (scene) => ({ ...scene.visit, asking: cardOf(scene)?.next.asking ?? scene.visit.asking }),
  'add-care': ({ visit, telling }) => {
    const [first] = telling?.form.care ?? [];
    if (first === undefined) return visit;
    const entry = addCare(visit.session.entry, first.kind);
    const added = entry.care[entry.care.length - 1];
    return added ? unfolding(withNext(visit, entry), rowOfCare(added)) : visit;
  },
  'remove-care': ({ visit }, item) => withNext(visit, removeCare(visit.session.entry, Number(item))),
  'ask-institution': ({ visit }, item) => withNext(visit, withoutSameInstitution(visit.session.entry, Number(item))),
};

/** Where the view goes to, by its id, once a button is pressed; `null` where it stays. */
export function targetOf(act: string, value: string, { visit }: Scene): string | null {
  if (act === 'step') return value;
  if (act === 'field') return rowOf(value, visit);
  if (act === 'details' && screenOf(visit) === 'answer') return 'details';
  return ['purpose', 'form', 'next', 'back', 'begin', 'details'].includes(act) ? 'top' : null;
}
