import { rowsOf } from '../care/diseases.ts';
import type { Bill, Situation } from '../situation.ts';

/** A field that differs. */
export interface Differing {
  situation: Situation;
  field: string;
  /** Whether the range of the engine contains that of the oracle. */
  isWider: boolean;
}

/** Differences of which the reason is known, each told in the README with a situation. */
interface Explained {
  name: string;
  holds(differing: Differing): boolean;
}

const likeStays = ['severe_mental_illness', 'diabetes_special_treatment', 'tuberculosis'];

const isLikeStays = ({ disease, code, code_system: system }: Bill): boolean =>
  likeStays.includes(disease ?? '') || (code !== undefined && rowsOf(code, system!).some(({ id }) => likeStays.includes(id)));

/** Whether what one bill gets under a cap depends on answers about others: on the order of bills without a day, or on when cover begins. */
function hasOpenOrder({ care = [], known_terms: known = {}, enrolment, region }: Situation): boolean {
  const hasCap = region === '640000' || Object.keys(known).some((term) => term.endsWith('annual_cap'));
  return hasCap && care.length > 1 && (enrolment !== undefined || care.some(({ on }) => on === undefined));
}

export const explained: readonly Explained[] = [
  {
    name: 'rows paid like stays',
    holds: ({ situation, field }) => /^(care|totals)/.test(field) && situation.region === '640000' && (situation.care ?? []).some(isLikeStays),
  },
  {
    name: 'order of bills under a cap',
    holds: ({ situation, field, isWider }) => isWider && field.startsWith('care') && hasOpenOrder(situation),
  },
];
