#include "answer/assumptions.hpp"

#include "answer/care_path.hpp"
#include "plan/cases.hpp"

#include <algorithm>

namespace mingbai {

namespace {

bool is_open(const OpenAxes& open, const Axis& axis) {
  return std::any_of(open.begin(), open.end(), [&](const OpenAxis& each) { return each.axis == axis; });
}

}  // namespace

void assume_what_is_absent(const Situation& situation, const Reckoning& reckoning, Arena& arena,
                           List<Assumption>& assumed) {
  const OpenAxes& open = reckoning.axes();
  const auto assume = [&](std::string_view code, const Path& path) {
    assumed.push(arena, {code, path, {}, {}, {}, nullptr});
  };
  const auto& history = situation.identity_history;
  if (!history.empty() && history.front().from > first_day_of(situation.benefit_year)) {
    assume("first_identities_before", {"/person/identity_history/0/from", 0, {}});
  }
  std::array<bool, care_kind_ids.size()> is_told{};
  std::array<bool, care_kind_ids.size()> is_told_by_disease{};
  for (const Used& used : situation.used) {
    is_told[static_cast<std::size_t>(used.kind)] = true;
    is_told_by_disease[static_cast<std::size_t>(used.kind)] |= used.disease.has_value();
    const std::string_view care = care_of(used.kind, used.disease, reckoning.insured().plan.rulebook(), arena);
    if (used.fund_assumed) assume("nothing_used", {"/used/*/fund", 0, care});
    if (used.deductible_assumed) assume("nothing_used", {"/used/*/deductible", 0, care});
  }
  for (std::size_t item = 0; item < situation.care.size(); ++item) {
    const Care& care = situation.care[item];
    bool& is_kind_told = is_told[static_cast<std::size_t>(care.kind)];
    if (!is_kind_told) assume("nothing_used", {"/used/*", 0, id_of(care.kind)});
    is_kind_told = true;
    bool& is_told_of_some = is_told_by_disease[static_cast<std::size_t>(care.kind)];
    if (is_told_of_some) assume("nothing_else_used", {"/used/*", 0, id_of(care.kind)});
    is_told_of_some = false;
    if (!care.on) assume("day_within_benefit_year", care_path(care_fields::on, item));
    const bool is_any_listed = care.kind == CareKind::chronic_outpatient && care.matches.empty();
    if (is_any_listed && care.diseases.size() > 1) assume("listed_disease", care_path(care_fields::disease, item));
    const bool is_anything_told = care.institution.fitting_classes.has_value();
    if (!is_anything_told && is_open(open, axis_of(OpenInput::institution_class, item))) {
      assume("institution_of_a_listed_class", care_path(care_fields::institution_class, item));
    }
    if (!care.place) assume("treated_in_the_insured_area", care_path("/care/#/place", item));
    if (!care.institution.is_designated) {
      assume("designated_institution", care_path("/care/#/institution/designated", item));
    }
    if (care.cost.out_of_policy_assumed) {
      assume("no_out_of_policy_cost", care_path("/care/#/cost/out_of_policy", item));
    }
    const bool is_maternity = care.kind == CareKind::maternity;
    if (may_be_stay(care) && !care.discharged_on && !is_open(open, axis_of(OpenInput::discharge_day, item))) {
      assume("discharged_on_day_of_care", care_path(care_fields::discharged_on, item));
    }
    if (!is_maternity) continue;
    if (!care.babies) assume("one_baby", care_path("/care/#/babies", item));
    if (!care.scheme) assume("paid_by_resident_insurance", care_path("/care/#/scheme", item));
    if (!care.setting) assume("inpatient_setting", care_path("/care/#/setting", item));
  }
}

}  // namespace mingbai
