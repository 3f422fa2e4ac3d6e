#include "assumptions.hpp"

#include <algorithm>

namespace mingbai {

void assume_what_is_absent(const Situation& situation, Trace& trace) {
  const auto assume = [&](std::string_view code, std::string path) {
    Assumption assumption;
    assumption.code = code;
    assumption.path = std::move(path);
    trace.assume(std::move(assumption));
  };
  const auto is_given = [](const std::optional<Used>& used) { return used.has_value(); };
  const bool is_used_given = std::any_of(situation.used.begin(), situation.used.end(), is_given);
  if (!situation.care.empty() && !is_used_given) assume("nothing_used", "/used");
  for (std::size_t item = 0; item < situation.care.size(); ++item) {
    const Care& care = situation.care[item];
    const std::string path = "/care/" + std::to_string(item);
    if (!care.institution.is_designated) assume("designated_institution", path + "/institution/designated");
    if (care.cost.out_of_policy_assumed) assume("no_out_of_policy_cost", path + "/cost/out_of_policy");
  }
}

}  // namespace mingbai
