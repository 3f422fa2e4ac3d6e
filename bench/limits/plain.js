/** Xinxiang's outpatient rule and Ningxia's contribution by hand, for nothing else: whole fen, no tables, no sources. */

/** By class: municipal, county, primary. */
const deductibles = [5000, 5000, 0];
const percents = [40, 50, 60];

/** What the earlier visits of the same day and institution left of the deductible; the whole for the first. */
function deductibleLeft(visits, lefts, place, whole) {
  const { day, institution } = visits[place];
  for (let i = place - 1; i >= 0 && visits[i].day === day; --i) {
    if (visits[i].institution === institution) return lefts[i];
  }
  return whole;
}

/** Visits stand by day. */
export function outpatient(visits) {
  const count = visits.length;
  const lefts = new Array(count);
  const funds = new Array(count);
  let fund = 0;
  let cost = 0;
  for (let i = 0; i < count; ++i) {
    const visit = visits[i];
    const deductible = deductibleLeft(visits, lefts, i, deductibles[visit.class]);
    const taken = Math.min(visit.inPolicy, deductible);
    lefts[i] = deductible - taken;
    funds[i] = Math.floor(((visit.inPolicy - taken) * percents[visit.class] + 50) / 100);
    fund += funds[i];
    cost += visit.inPolicy;
  }
  return { funds, fund, person: cost - fund };
}

/** The lowest and the highest of an institution's visits are those of the municipal and of the primary class. */
export function openClasses(visits) {
  const count = visits.length;
  const lefts = new Array(count);
  const funds = new Array(count);
  const fund = { low: 0, high: 0 };
  const firsts = [];
  const widths = [];
  for (let i = 0; i < count; ++i) {
    const { inPolicy: cost, institution } = visits[i];
    const deductible = deductibleLeft(visits, lefts, i, deductibles[0]);
    const taken = Math.min(cost, deductible);
    lefts[i] = deductible - taken;
    const low = Math.floor(((cost - taken) * 40 + 50) / 100);
    const high = Math.floor((cost * 60 + 50) / 100);
    funds[i] = { low, high };
    fund.low += low;
    fund.high += high;
    widths[institution] = (widths[institution] ?? 0) + high - low;
    firsts[institution] ??= i;
  }
  const asked = firsts.map((first, institution) => ({ path: `/care/${first}/institution/class`, width: widths[institution] }));
  asked.sort((a, b) => b.width - a.width || (a.path < b.path ? -1 : 1));
  return { funds, fund, questions: asked.map(({ path }) => path) };
}

/** By identity, in yuan. */
const aids = {
  destitute_support: 380,
  orphan: 380,
  severe_disability: 380,
  retired_cadre_widow: 380,
  entitled_group: 305,
  elderly_low_income: 305,
  minimum_living_allowance: 305,
  monitored_unstable: 305,
  monitored_marginal: 305,
  monitored_sudden_hardship: 305,
  moderate_disability: 270,
  out_of_poverty: 180,
};

export function contribution({ identity, year }) {
  const aid = aids[identity] ?? 0;
  if (year === 2024) return { low: 38000 - aid * 100, high: 38000 - aid * 100 };
  return { low: aid > 0 ? 0 : 35000, high: 35000 };
}
