#pragma once

#include "plan/plan.hpp"
#include "reckon/table.hpp"
#include "situation/bills.hpp"

namespace mingbai {

/// Calls `take` with the place among its kind's classes of each class that the institution of a bill may be of.
template <class Take>
void for_each_possible_class(const std::vector<InstitutionClass>& classes, const Institution& institution,
                             const Take& take) {
  const auto& fitting = institution.fitting_classes;
  for (std::size_t place = 0; place < classes.size(); ++place) {
    if (!fitting || fitting->has(classes[place].number)) take(place);
  }
}

/// How many classes the institution of a bill may be of.
std::size_t count_possible_classes(const std::vector<InstitutionClass>& classes, const Institution& institution);

/// The purses of the bills of a kind in one world, whose diseases are asked there; the bills of each by day, then in
/// the order of the input.
std::span<Purse> find_purses(World& world, const KindPlan& kind, Bills bills, std::span<const Used> used, Arena& arena);

/// Whether nothing about the bills of a purse is left to be answered: their days, the ends of stays, their classes,
/// births, their order where it matters and, for a shared deductible, their institutions.
bool is_settled(const KindPlan& kind, Bills bills, std::span<const std::uint16_t> items);

/// Sorts the bills of a purse into groups that may share a deductible or an unanswered question.
List<BillGroup> group_bills(const KindPlan& kind, Bills bills, std::span<const std::uint16_t> items, Arena& arena);

/// The days that a bill without a day may be of: one for each different way in which the rules and the other bills
/// could treat it. Ascending; empty where every bill has its day.
std::span<const Date> possible_days(const Chain& chain, Bills bills, const Person& person, const CoverSpell& cover,
                                    Arena& arena);

}  // namespace mingbai
