import { random } from '../random.js';

export const classes = ['municipal', 'county', 'primary'];

const visitsOfClaim = 12;
const daysOfClaim = 8;
const institutionsOfClass = 2;
/** In fen. From 50 yuan on, every reading of the deductible gives the same. */
const leastCost = 50_00;
const mostCost = 1_000_00;

const day = (number) => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);

function visit(draw, days) {
  const of = draw.oneOf(classes);
  return {
    day: draw.oneOf(days),
    institution: `${of}-${draw.whole(1, institutionsOfClass)}`,
    class: of,
    inPolicy: draw.whole(leastCost, mostCost),
  };
}

/** Claims of twelve visits in 2024, by day; some share day and institution. Amounts are whole fen. */
export function claimsOfVisits(count, seed) {
  const draw = random(seed);
  return Array.from({ length: count }, () => {
    const days = Array.from({ length: daysOfClaim }, () => day(draw.whole(0, 365)));
    const visits = Array.from({ length: visitsOfClaim }, () => visit(draw, days));
    return { visits: visits.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))) };
  });
}
