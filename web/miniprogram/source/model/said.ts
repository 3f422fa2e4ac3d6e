import { unbroken } from '../../../common/answer.ts';
import type { Sentence } from '../../../common/sentence.ts';

/** A sentence, the clause that it rests on, and the step that applies that; each empty where there is none. */
export interface Said {
  text: string;
  clause: string;
  step: string;
}

export function said({ text, clause }: Sentence): Said {
  return { text: unbroken(text), clause: clause?.text ?? '', step: clause?.step ?? '' };
}

export function saidPlainly(text: string): Said {
  return { text: unbroken(text), clause: '', step: '' };
}
