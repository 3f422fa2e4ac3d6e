#pragma once

#include "plan/cases.hpp"
#include "plan/kinds.hpp"
#include "situation/bills.hpp"

#include <span>

namespace mingbai {

/// A bill in one combination of answers.
struct Row {
  static constexpr std::uint16_t shares_nothing = 0xFFFF;

  const Bill* bill = nullptr;
  /// The place of the bill.
  std::uint16_t item = 0;
  /// The deductible that it bears, by its place among those begun.
  std::uint16_t deductible = shares_nothing;
  bool is_first_of_deductible = false;
  /// The day by which it counts.
  Date on;
  const Case* at = nullptr;
};

/// How clauses are read that say how an op works, in one combination.
struct ReadAs {
  /// How often a deductible is borne; none before a bill bears it.
  std::optional<DeductibleBasis> basis;
  UnusedPart unused_part = UnusedPart::carried_over;
  /// The text leaves open what becomes of the unused part.
  bool is_unused_part_open = false;
  QuotaEach each = QuotaEach::baby;
  QuotaSurplus quota_surplus = QuotaSurplus::paid_in_full;
  PackageSurplus package_surplus = PackageSurplus::actual_cost;
  QuotaExcess excess = QuotaExcess::person;
};

/// Bills that may influence each other, by day: all that the ops need to know of them.
struct Batch {
  std::span<const Row> rows;
  /// What was paid of each deductible before its first bill.
  std::span<const Range> deductibles;
  /// By op.
  std::span<const ReadAs> read;
};

/// The amounts of a row after an op, for its steps.
struct Kept {
  Range payable;
  Range fund;
  Range person;
  Range left;
};

/// The amounts of the bills of a batch: what they cost, and what becomes of it.
template <class Amount>
struct Columns {
  std::span<const Amount> in_policy;
  std::span<const Amount> whole;
  /// What the fund's share is taken of.
  std::span<Amount> payable;
  std::span<Amount> fund;
  /// What the person pays of care at a fixed price; of other care it is the rest of the cost.
  std::span<Amount> person;
  /// By deductible: what is paid of it so far.
  std::span<Amount> paid;
  /// Of the last deductible op: what was left of it for each bill.
  std::span<Amount> left;
  /// What the fund pays of each bill where cover holds; empty where that is not wanted.
  std::span<Amount> covered{};
  /// By op and row: the amounts after it; empty where they are not wanted.
  std::span<Kept> kept{};
};

}  // namespace mingbai
