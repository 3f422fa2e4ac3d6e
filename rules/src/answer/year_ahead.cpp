#include "answer/year_ahead.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// So many payments are reckoned for the joint combinations; beyond, contribution and bills are added up apart.
constexpr std::size_t most_payments_tried = 50'000;

/// Whether an answer may change both the contribution and the bills.
bool is_about_person(const OpenAxis& open) {
  return open.axis.input == OpenInput::identity || open.axis.input == OpenInput::identity_of_year;
}

Range pay_under(Reckoning& reckoning, const Held& held) {
  return reckoning.insured().person.read_off(held).contribution.due + reckoning.under(held).totals.person;
}

}  // namespace

Range pay_in_all(Reckoning& reckoning, const Held& held, const PersonAmounts& person) {
  const OpenAxes& axes = reckoning.axes();
  const auto* const at = std::find_if(axes.begin(), axes.end(), is_about_person);
  const bool is_joint = at != axes.end() && reckoning.insured().plan.person().enrolment && !reckoning.bills().empty();
  const BillAmounts& bills = reckoning.under(held);
  const Range apart = person.contribution.due + bills.totals.person;
  if (!is_joint) return apart;
  const bool is_reckoned_again = &bills != &reckoning.all() || !held.preferred_readings;
  if (is_reckoned_again && at->options * bills.payments > most_payments_tried) return apart;
  Range joint = no_range;
  for (std::size_t option = 0; option < at->options; ++option) {
    const HeldAxis answer{at->axis, option};
    joint = hull(joint, pay_under(reckoning, {{&answer, 1}, held.preferred_readings}));
  }
  return joint;
}

}  // namespace mingbai
