#pragma once

#include "mingbai/situation.hpp"
#include "world.hpp"

#include <vector>

namespace mingbai {

/// The bills of one kind of care, sorted into groups that may share a deductible or an unanswered question, and that
/// are independent of each other but for a yearly cap.
struct BillGroups {
  const Benefit* benefit = nullptr;
  /// Bills of one day may share a deductible if they are of one institution.
  bool may_share_by_institution = false;
  /// The places of the bills in the situation, each group by day and then by input order.
  std::vector<std::vector<std::size_t>> groups;
};

/// The rules for a kind of care: those of the nearest region that has a method for it.
const Benefit* benefit_for(const Chain& chain, CareKind kind);

/// The classes of institution for a kind of care, of the nearest region that has any.
const std::vector<Named>& classes_for(const Chain& chain, CareKind kind);

BillGroups group_bills(const Chain& chain, const Situation& situation, CareKind kind);

/// The days that a bill without a day may be of: one for each different way in which the rules and the other bills
/// could treat it. Ascending.
std::vector<Date> possible_days(const Rulebook& rulebook, const Chain& chain, const Situation& situation,
                                const std::vector<Date>& cover_days);

}  // namespace mingbai
