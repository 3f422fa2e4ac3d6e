import { classes } from '../workloads/visits.js';
import { fundOfVisits, sum } from './outpatient.js';

const least = (amounts) => amounts.reduce((a, b) => (b < a ? b : a));
const most = (amounts) => amounts.reduce((a, b) => (b > a ? b : a));
const hull = (amounts) => ({ low: least(amounts), high: most(amounts) });

/** The visits of one institution, which is of one class in all of them, under each class. */
function institution(visits, id) {
  const places = visits.flatMap((visit, place) => (visit.institution === id ? [place] : []));
  const worlds = classes.map((of) => fundOfVisits(places.map((place) => ({ ...visits[place], class: of }))));
  return { places, worlds, fund: hull(worlds.map(sum)) };
}

/** In fen: the range of each visit and of all; the open classes, the one first that narrows the range of all most. */
export function right({ visits }) {
  const institutions = [...new Set(visits.map((visit) => visit.institution))].map((id) => institution(visits, id));
  const funds = [];
  for (const { places, worlds } of institutions) {
    places.forEach((place, i) => (funds[place] = hull(worlds.map((world) => world[i]))));
  }
  const width = ({ fund }) => fund.high - fund.low;
  const path = ({ places }) => `/care/${places[0]}/institution/class`;
  const byNarrowing = (a, b) => Number(width(b) - width(a)) || (path(a) < path(b) ? -1 : 1);
  return {
    funds,
    fund: { low: sum(institutions.map(({ fund }) => fund.low)), high: sum(institutions.map(({ fund }) => fund.high)) },
    questions: institutions.sort(byNarrowing).map(path),
  };
}

const same = (range, expected) => BigInt(range.low) === expected.low && BigInt(range.high) === expected.high;
const holds = (range, expected) => BigInt(range.low) <= expected.low && BigInt(range.high) >= expected.high;

/** `right`; `wider` where every range holds the right one, but is not as tight or asks in another order; else `wrong`. */
export function judge(answer, expected) {
  if (answer.funds.length !== expected.funds.length) return 'wrong';
  const all = (test) => test(answer.fund, expected.fund) && answer.funds.every((range, i) => test(range, expected.funds[i]));
  if (all(same) && answer.questions.join() === expected.questions.join()) return 'right';
  return all(holds) && [...answer.questions].sort().join() === [...expected.questions].sort().join() ? 'wider' : 'wrong';
}
