#pragma once

#include "plan/plan.hpp"
#include "reckon/person/coverage.hpp"
#include "reckon/table.hpp"

namespace mingbai {

/// Whose answer tells the class of a bill's institution: bills of one institution are of one class.
struct ClassAxis {
  Axis axis;
  /// Bills of other purses are at the institution too.
  bool is_shared = false;
};

/// In what the groups of a purse are tried: one combination of answers about the person and of what the kind shares.
struct PurseTrial {
  World& world;
  Plan& plan;
  const KindPlan& kind;
  const NumberedSpell& cover;
  const Purse& purse;
  Bills bills;
  std::span<const Used> used;
  /// The days that a bill without a day may be of.
  std::span<const Date> days;
  /// By bill, of those of the purse.
  std::span<const ClassAxis> class_axes;
  const Held& held;
  OpenAxes& axes;
  Arena& arena;
  Purpose purpose = Purpose::trial;
};

/// Tries every combination of answers about the bills of a group. False where these are too many to be tried together;
/// then the group has those that were tried so far.
bool try_group(const PurseTrial& trial, BillGroup& group);

/// The first of these combinations; none where they are too many.
std::optional<Combination> try_first(const PurseTrial& trial, const BillGroup& group);

}  // namespace mingbai
