#pragma once

#include "kind_rules.hpp"
#include "mingbai/situation.hpp"
#include "world.hpp"

#include <vector>

namespace mingbai {

/// The bills that draw on one yearly cap: those of one kind of care or, where caps go by disease, of one disease.
struct Purse {
  CareKind kind{};
  std::optional<std::size_t> disease;
  /// The places of the bills in the situation, by day, then in the order of the input.
  std::vector<std::size_t> items;
  /// Care of another disease of the kind may have used up a deductible of the year; the text does not say.
  bool may_share_deductible = false;
};

/// Calls `take` with the place among its kind's classes of each class that the institution of a bill may be of.
template <class Take>
void for_each_possible_class(const std::vector<InstitutionClass>& classes, const Care& care, const Take& take) {
  const auto& fitting = care.institution.fitting_classes;
  for (std::size_t place = 0; place < classes.size(); ++place) {
    if (!fitting || fitting->has(classes[place].number)) take(place);
  }
}

/// How many classes the institution of a bill may be of.
inline std::size_t count_possible_classes(const std::vector<InstitutionClass>& classes, const Care& care) {
  std::size_t count = 0;
  for_each_possible_class(classes, care, [&](std::size_t) { ++count; });
  return count;
}

/// The table of diseases for a kind of care, of the nearest region that has one.
const Benefit* diseases_for(const Chain& chain, CareKind kind);

/// Finds the purses of the bills of a kind, in one combination of answers; the items of each by day, then in the order
/// of the input.
void find_purses(World& world, CareKind kind, std::vector<Purse>& purses);

/// The bills of one purse, sorted into groups that may share a deductible or an unanswered question, and that are
/// independent of each other but for a yearly cap.
std::vector<std::vector<std::size_t>> group_bills(World& world, const Purse& purse);

/// The days that a bill without a day may be of: one for each different way in which the rules and the other bills
/// could treat it. Ascending.
std::vector<Date> possible_days(const Chain& chain, const Situation& situation, const std::vector<Date>& cover_days);

}  // namespace mingbai
