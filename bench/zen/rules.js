/** What the fund pays of each visit, in the ZEN expression language; `rounded` words how its version rounds to the fen. */
export const fundOfVisits = (rounded) => `
  map(visits as visit, ${rounded(`
    (visit.cost - (visit.class == "primary" or
                   some(visits as earlier, earlier.number < visit.number and earlier.key == visit.key) ? 0 : 50))
    * (visit.class == "municipal" ? 0.4 : visit.class == "county" ? 0.5 : 0.6)`)})`;

export const aid = `
  identity in ["destitute_support", "orphan", "severe_disability", "retired_cadre_widow"] ? 380 :
  identity in ["entitled_group", "elderly_low_income", "minimum_living_allowance", "monitored_unstable",
               "monitored_marginal", "monitored_sudden_hardship"] ? 305 :
  identity == "moderate_disability" ? 270 :
  identity == "out_of_poverty" ? 180 : 0`;

export const low = (aid) => `year == 2024 ? 380 - ${aid} : ${aid} > 0 ? 0 : 350`;
export const high = (aid) => `year == 2024 ? 380 - ${aid} : 350`;

/** Both rules as one expression each. */
export const outpatient = `
  funds = ${fundOfVisits((amount) => `round(${amount}, 2)`)};
  fund = sum(funds);
  {funds: funds, fund: fund, person: sum(map(visits, #.cost)) - fund}`;
export const contribution = `aid = ${aid}; {low: ${low('aid')}, high: ${high('aid')}}`;
