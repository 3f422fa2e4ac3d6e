import { purposes } from '../../../common/flow.ts';
import { stageOf } from '../../../common/way.ts';
import { button, type Button } from './button.ts';
import { fieldView, type FieldView } from './field.ts';
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
    promise: voice.say('flow.promise.app'),
    form: voice.say('flow.form'),
  };
}

/** One question on the way to an answer. */
export interface WayView {
  /** What is asked. */
  title: string;
  place: PlaceView | null;
  fields: FieldView[];
  back: string;
  /** Goes on; where nothing was answered that leaves it open, if it can be. */
  next: Button | null;
}

export function wayView(scene: Scene): WayView | null {
  const { visit, voice, telling, pending } = scene;
  const screen = screenOf(visit);
  if (screen === 'purpose' || screen === 'answer') return null;
  const { title, asksPlace, fields, next } = stageOf(pending ? 'place' : screen, telling, voice);
  return {
    title: title || (fields[0]?.label ?? ''),
    place: asksPlace ? placeView(scene) : null,
    fields: fields.map((field) => fieldView(field, scene)),
    back: voice.say('flow.back'),
    next: next && button('next', next.label, { isPrimary: next.isPrimary }),
  };
}
