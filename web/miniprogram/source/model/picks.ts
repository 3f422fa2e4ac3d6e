import { withAnswer } from '../../../common/questions.ts';
import type { Given } from './field.ts';
import { cardOf } from './question.ts';
import type { Scene } from './scene.ts';
import { answeringQuestion, taking, type Visit } from './visit.ts';

/** Takes what a field gives. */
export function picking(scene: Scene, given: Given): Visit {
  const { visit } = scene;
  const { path, value } = given;
  if (given.taker === 'search') return { ...visit, placeName: value };
  return given.taker === 'question' ? pickingAnswer(scene, given) : taking(scene, path, value);
}

/** What was given to a question that is no longer asked is taken all the same. */
function pickingAnswer(scene: Scene, { path, value }: Given): Visit {
  const { visit, estimate } = scene;
  const asked = [cardOf(scene)?.question, ...(estimate?.questions ?? [])];
  const question = asked.find((other) => other?.path === path);
  if (!question) return taking(scene, path, value);
  return answeringQuestion(visit, question, withAnswer(question, value, visit.session.entry), estimate);
}
