#include "year_ahead.hpp"

#include "reckon.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// So many payments are reckoned for the joint combinations; beyond, contribution and bills are added up apart.
constexpr std::size_t most_payments_tried = 50'000;

/// Whether an answer may change both the contribution and the bills.
bool is_about_person(const OpenAxis& open) {
  return open.axis.input == OpenInput::identity || open.axis.input == OpenInput::identity_of_year;
}

}  // namespace

Range pay_in_all(const Inquiry& inquiry, const Reckoned& reckoned, const Held& held) {
  const Range apart = reckoned.contribution.due + reckoned.totals.person;
  const auto at = std::find_if(reckoned.open.begin(), reckoned.open.end(), is_about_person);
  const bool is_joint = at != reckoned.open.end() && inquiry.situation.enrolment && !inquiry.situation.care.empty();
  if (!is_joint || at->options * reckoned.payments > most_payments_tried) return apart;
  Range joint = no_range;
  for (std::size_t option = 0; option < at->options; ++option) {
    Held with_answer = held;
    with_answer.axes.push_back({at->axis, option});
    const Reckoned after = reckon_again(inquiry, with_answer, reckoned);
    joint = hull(joint, after.contribution.due + after.totals.person);
  }
  return joint;
}

}  // namespace mingbai
