#include "assumptions.hpp"

#include <algorithm>

namespace mingbai {

void assume_what_is_absent(const Situation& situation, Trace& trace) {
  const auto assume = [&](std::string_view code, std::string path) {
    Assumption assumption;
    assumption.code = code;
    assumption.path = std::move(path);
    trace.assumed.push_back(std::move(assumption));
  };
  const auto& history = situation.identity_history;
  if (!history.empty() && history.front().from > first_day_of(situation.benefit_year)) {
    assume("first_identities_before", "/person/identity_history/0/from");
  }
  for (const Used& used : situation.used) {
    if (used.fund_assumed) assume("nothing_used", "/used/" + std::string{id_of(used.kind)} + "/fund");
  }
  for (std::size_t item = 0; item < situation.care.size(); ++item) {
    const Care& care = situation.care[item];
    const std::string path = "/care/" + std::to_string(item);
    const auto is_of_kind = [&](const auto& other) { return other.kind == care.kind; };
    const auto bill = situation.care.begin() + static_cast<std::ptrdiff_t>(item);
    if (std::none_of(situation.used.begin(), situation.used.end(), is_of_kind) &&
        std::none_of(situation.care.begin(), bill, is_of_kind)) {
      assume("nothing_used", "/used/" + std::string{id_of(care.kind)});
    }
    if (!care.on) assume("day_within_benefit_year", path + "/on");
    if (!care.institution.is_designated) assume("designated_institution", path + "/institution/designated");
    if (care.cost.out_of_policy_assumed) assume("no_out_of_policy_cost", path + "/cost/out_of_policy");
    if (care.kind != CareKind::maternity) continue;
    if (!care.discharged_on) assume("discharged_on_day_of_care", path + "/discharged_on");
    if (!care.babies) assume("one_baby", path + "/babies");
    if (!care.setting) assume("inpatient_setting", path + "/setting");
  }
}

}  // namespace mingbai
