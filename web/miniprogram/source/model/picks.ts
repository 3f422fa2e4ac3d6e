import { addCare, withText, type Entry } from '../../../common/entry.ts';
import { cityOf, provinceOf } from '../../../common/places.ts';
import { withAnswer } from '../../../common/questions.ts';
import { noIdentity } from './field.ts';
import { placePaths, regionOf } from './place.ts';
import { inRegion } from './presses.ts';
import { asking, currentQuestion } from './question.ts';
import type { Scene } from './scene.ts';
import { answering, withNext, type Visit } from './visit.ts';

/** What a field gives: its text, or of several choices those that are chosen. */
export type Value = string | string[];

/** Takes the value of a field. */
export function picking(scene: Scene, path: string, value: Value): Visit {
  const { visit } = scene;
  if (path.startsWith(asking)) return pickingAnswer(scene, value);
  if (path === placePaths.name) return { ...visit, placeName: String(value) };
  return withNext(visit, entryWith(scene, path, value));
}

function pickingAnswer(scene: Scene, value: Value): Visit {
  const { visit, estimate } = scene;
  const question = currentQuestion(scene);
  if (question === null) return visit;
  const { entry } = visit.session;
  const next = Array.isArray(value) ? withIdentities(scene, value) : withAnswer(entry, question, value);
  return answering(visit, question, next, estimate);
}

function entryWith(scene: Scene, path: string, value: Value): Entry {
  const { entry } = scene.visit.session;
  const region = regionOf(scene);
  if (Array.isArray(value)) return withIdentities(scene, value);
  if (path === '/region') return inRegion(scene, value);
  if (path === placePaths.city) return inRegion(scene, value || provinceOf(region));
  if (path === placePaths.county) return inRegion(scene, value || cityOf(region));
  if (path === '/care/0/kind' && entry.care.length === 0) return addCare(entry, value);
  return withText(entry, path, value);
}

/**
 * None of them holds where that is said last; taking back the last one leaves the question open again. Identities that
 * this place does not offer stay as they are.
 */
function withIdentities({ visit, telling }: Scene, chosen: string[]): Entry {
  const { entry } = visit.session;
  const isOffered = (id: string) => telling?.form.identities.some((offered) => offered.id === id) ?? false;
  const elsewhere = (entry.identities ?? []).filter((id) => !isOffered(id));
  const held = [...elsewhere, ...chosen.filter((id) => id !== noIdentity)];
  const wasNone = entry.identities?.length === 0;
  if (chosen.includes(noIdentity) && !wasNone) return { ...entry, identities: [] };
  return { ...entry, identities: held.length > 0 ? held : null };
}
