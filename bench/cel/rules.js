/** What the fund pays of each visit. */
export const fundOfVisits = `
  visits.map(visit, round(
    (visit.cost - (visit.class == "primary" ||
                   visits.exists(earlier, earlier.number < visit.number && earlier.key == visit.key) ? 0.0 : 50.0))
    * (visit.class == "municipal" ? 0.4 : visit.class == "county" ? 0.5 : 0.6)))`;

const aid = `
  (identity in ["destitute_support", "orphan", "severe_disability", "retired_cadre_widow"] ? 380.0 :
   identity in ["entitled_group", "elderly_low_income", "minimum_living_allowance", "monitored_unstable",
                "monitored_marginal", "monitored_sudden_hardship"] ? 305.0 :
   identity == "moderate_disability" ? 270.0 :
   identity == "out_of_poverty" ? 180.0 : 0.0)`;

/** The least and the most that is due. */
export const due = `
  year == 2024.0 ? [380.0 - ${aid}, 380.0 - ${aid}] : ${aid} > 0.0 ? [0.0, 350.0] : [350.0, 350.0]`;
