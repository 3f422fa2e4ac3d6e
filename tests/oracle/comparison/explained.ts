import { rowsOf } from '../care/diseases.ts';
import type { Bill, Situation } from '../situation.ts';

/** Differences in which the oracle takes an open point otherwise than the engine, each told in the README with a situation and the reason. */
interface Explained {
  name: string;
  holds(situation: Situation, field: string): boolean;
}

const likeStays = ['severe_mental_illness', 'diabetes_special_treatment', 'tuberculosis'];

const isLikeStays = ({ disease, code, code_system: system }: Bill): boolean =>
  likeStays.includes(disease ?? '') || (code !== undefined && rowsOf(code, system!).some(({ id }) => likeStays.includes(id)));

export const explained: readonly Explained[] = [
  {
    name: 'rows paid like stays',
    holds: (situation, field) => /^(care|totals)/.test(field) && situation.region === '640000' && (situation.care ?? []).some(isLikeStays),
  },
  {
    name: 'aid received',
    holds: (situation, field) => field.startsWith('contribution') && Number(situation.enrolment?.aid_received ?? 0) > 0,
  },
];
