import { textAt } from '../../../common/entry.ts';
import { purposes } from '../../../common/flow.ts';
import { button, type Button } from './button.ts';
import { costFields, kindField } from './care.ts';
import { entryDate, type Field } from './field.ts';
import { placeView, type PlaceView } from './place.ts';
import type { Scene } from './scene.ts';
import { screenOf } from './visit.ts';

/** Where the way begins: what somebody comes for. */
export interface StartView {
  title: string;
  ways: { value: string; label: string; hint: string }[];
  promise: string;
  form: string;
}

export function startView({ visit, voice }: Scene): StartView | null {
  if (screenOf(visit) !== 'purpose') return null;
  return {
    title: voice.say('flow.purpose'),
    ways: purposes.map((purpose) => ({
      value: purpose,
      label: voice.say(`flow.purpose.${purpose}`),
      hint: voice.say(`flow.purpose.${purpose}.hint`),
    })),
    promise: voice.say('flow.promise'),
    form: voice.say('flow.form'),
  };
}

/** One question on the way to an answer. */
export interface WayView {
  /** Says what is asked, where the field does not say it itself. */
  title: string;
  place: PlaceView | null;
  fields: Field[];
  back: string;
  /** Goes on; where nothing was answered that leaves it open, if it can be. */
  next: Button | null;
}

export function wayView(scene: Scene): WayView | null {
  const { visit, voice, telling, pending } = scene;
  const { entry } = visit.session;
  const screen = pending ? 'place' : screenOf(visit);
  const view = (title: string, fields: Field[], isAnswered: boolean, mayBeSkipped: boolean): WayView => ({
    title,
    place: screen === 'place' ? placeView(scene) : null,
    fields,
    back: voice.say('flow.back'),
    next: isAnswered || mayBeSkipped ? nextButton(isAnswered, scene) : null,
  });
  const isSaid = (path: string) => textAt(entry, path) !== '';
  if (screen === 'place') return view(voice.say('flow.place'), [], telling !== null, false);
  if (screen === 'payment') {
    const path = '/enrolment/paid_on';
    return view(voice.say('flow.payment'), [entryDate(path, scene)], isSaid(path), true);
  }
  if (screen === 'kind' && telling) return view('', [kindField(scene, telling)], isSaid('/care/0/kind'), false);
  if (screen !== 'cost') return null;
  const isAnswered = ['/care/0/cost/in_policy', '/care/0/cost/total'].some(isSaid);
  return view(voice.say('flow.cost'), costFields(0, scene), isAnswered, true);
}

function nextButton(isAnswered: boolean, { voice }: Scene): Button {
  return button('next', voice.say(isAnswered ? 'flow.next' : 'question.skip'), { isPrimary: isAnswered });
}
