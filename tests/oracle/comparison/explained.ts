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

/** Whether what a bill gets under a cap hangs on the order of bills without a day, or on when cover begins with a deductible of the year. */
function hasOpenOrder({ care = [], known_terms: known = {}, enrolment, region }: Situation): boolean {
  const hasCap = region === '640000' || Object.keys(known).some((term) => term.endsWith('annual_cap'));
  const isByYear = Object.entries(known).some(([term, value]) => term.endsWith('deductible_basis') && value === 'per_year');
  return hasCap && care.length > 1 && (care.some(({ on }) => on === undefined) || (isByYear && enrolment !== undefined));
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
  {
    name: 'sum under a cap that changes',
    holds: ({ situation: { region, benefit_year: year, care = [] }, field, isWider }) =>
      isWider && field.startsWith('totals') && region === '210000' && year === 2023 && care.some(({ on }) => on === undefined),
  },
];
