import type { Value } from '../../../common/field.ts';
import { withAnswer } from '../../../common/questions.ts';
import { namePath } from './place.ts';
import { asking, cardOf } from './question.ts';
import type { Scene } from './scene.ts';
import { answering, taking, type Visit } from './visit.ts';

/** Takes the value of a field. */
export function picking(scene: Scene, path: string, value: Value): Visit {
  const { visit } = scene;
  if (path.startsWith(asking)) return pickingAnswer(scene, value);
  if (path === namePath) return { ...visit, placeName: String(value) };
  return taking(scene, path, value);
}

function pickingAnswer(scene: Scene, value: Value): Visit {
  const { visit, telling, estimate } = scene;
  const question = cardOf(scene)?.question;
  if (!telling || !question) return visit;
  return answering(visit, question, withAnswer(question, value, telling), estimate);
}
