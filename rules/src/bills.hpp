#pragma once

#include "mingbai/situation.hpp"
#include "world.hpp"

#include <vector>

namespace mingbai {

/// The bills that draw on one yearly cap: those of one kind of care or, where caps go by disease, of one disease.
struct Purse {
  CareKind kind{};
  std::optional<std::size_t> disease;
  /// The places of the bills in the situation, ascending.
  std::vector<std::size_t> items;
  /// Care of another disease of the kind may have used up a deductible of the year; the text does not say.
  bool may_share_deductible = false;
};

/// The bills of one purse, sorted into groups that may share a deductible or an unanswered question, and that
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
const std::vector<InstitutionClass>& classes_for(const Chain& chain, CareKind kind);

/// The classes that the institution of a bill may be of, by their place among those of its kind of care.
std::vector<std::size_t> possible_classes(const Rulebook& rulebook, const Chain& chain, const Care& care);

/// The table of diseases for a kind of care, of the nearest region that has one.
const Benefit* diseases_for(const Chain& chain, CareKind kind);

/// The purses of the bills of a kind, in one combination of answers.
std::vector<Purse> purses_of(World& world, CareKind kind);

BillGroups group_bills(const Chain& chain, const Situation& situation, const Purse& purse);

/// The days that a bill without a day may be of: one for each different way in which the rules and the other bills
/// could treat it. Ascending.
std::vector<Date> possible_days(const Chain& chain, const Situation& situation, const std::vector<Date>& cover_days);

}  // namespace mingbai
