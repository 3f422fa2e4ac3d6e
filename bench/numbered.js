import { classes } from './workloads/visits.js';

const dayNumber = (day) => Math.round((Date.parse(day) - Date.UTC(2024, 0, 1)) / 86_400_000);

/** The visits of a claim with numbers for day, institution and class; -1 for a class that is not known. */
export function numbered({ visits }) {
  const institutions = [...new Set(visits.map(({ institution }) => institution))];
  return visits.map(({ day, institution, class: of, inPolicy }) => ({
    day: dayNumber(day),
    institution: institutions.indexOf(institution),
    class: classes.indexOf(of),
    inPolicy,
  }));
}
