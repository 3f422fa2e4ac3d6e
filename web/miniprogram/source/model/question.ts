import { questionCard, type QuestionCard } from '../../../common/asking.ts';
import { button, type Button } from './button.ts';
import { fieldView, type FieldView } from './field.ts';
import type { Scene } from './scene.ts';

/** The question that narrows the answer most, or what is said where none is asked. */
export interface QuestionView {
  field: FieldView | null;
  text: string;
  button: Button;
}

export function cardOf({ visit, telling, estimate }: Scene): QuestionCard | null {
  return telling && questionCard(visit.asking, estimate, telling);
}

export function questionView(scene: Scene): QuestionView | null {
  const card = cardOf(scene);
  if (!card) return null;
  const next = button('move-on', card.next.label, { isPrimary: card.next.isPrimary });
  if (!card.question) return { field: null, text: card.text, button: next };
  return { field: fieldView(card.field, scene, 'question'), text: '', button: next };
}
