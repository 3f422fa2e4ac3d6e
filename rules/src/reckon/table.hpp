#pragma once

#include "plan/axes.hpp"
#include "reckon/bill_order.hpp"
#include "reckon/columns.hpp"

#include <span>

namespace mingbai {

/// What a table is filled for: to compare amounts, or to be told, perhaps step by step.
enum class Purpose : std::uint8_t { trial, answer, answer_with_steps };

/// The sums over bills.
struct Totals {
  Range cost = no_range;
  Range fund = no_range;
  Range person = no_range;
};

inline constexpr Totals no_bills{nothing, nothing, nothing};

/// One combination of answers about the bills of a group, and what becomes of them.
struct Combination {
  std::span<const Pick> picks;
  /// What it depends on of the combinations around it.
  AskedPicks of_kind;
  AskedPicks of_person;
  Batch batch;
  /// What the fund pays of each row before a yearly cap, and the person of care at a fixed price; of other care that
  /// follows from the fund's part.
  std::span<const Range> fund;
  std::span<const Range> person;
  /// What the fund pays of each row where cover holds, before a yearly cap; empty where cover surely does.
  std::span<const Range> covered;
  /// What the person pays of all rows together, before a yearly cap.
  Range person_together;
  /// By op and row; empty where no steps are wanted.
  std::span<const Kept> kept;
  /// What a yearly cap leaves each row with nothing held; empty where no cap is stated.
  std::span<Range> left;
};

/// What the person pays of a row of which the fund pays `fund`.
inline Range person_of_row(const Combination& combination, std::size_t row, Range fund) {
  const Row& of = combination.batch.rows[row];
  if (of.at->pays && of.at->has_fixed_price) return combination.person[row];
  if (of.at->assumed_cost) return remainder(*of.at->assumed_cost, fund);
  if (!of.bill->whole.is_bounded()) return {of.bill->least_out_of_policy, unbounded};
  return remainder(of.bill->whole, fund);
}
inline Range person_of_row(const Combination& combination, std::size_t row) {
  return person_of_row(combination, row, combination.fund[row]);
}

inline Range covered_of_row(const Combination& combination, std::size_t row) {
  return combination.covered.empty() ? combination.fund[row] : combination.covered[row];
}

/// What the bills of a group get together, over its combinations and before a yearly cap.
struct GroupAmounts {
  Range cost = nothing;
  Range fund = no_range;
  Range person = no_range;
  bool has_fixed_price = false;
};

/// Bills that may share a deductible or an unanswered question, and that are independent of others but for a yearly
/// cap.
struct BillGroup {
  /// The places of the bills.
  std::span<const std::uint16_t> items{};
  /// So much is open together that each bill is looked at apart from the others.
  bool is_alone = false;
  /// Of the ways in which institutions may be the same, only those that bound what a bill gets were tried.
  bool is_tried_in_part = false;
  /// These need not bound what all bills get: that is no more and no less than what each does.
  bool is_bounded_by_bill = false;
  List<Combination> combinations{};
  GroupAmounts amounts{};
};

/// What the bills of a purse get together.
struct PurseAmounts {
  Range fund = nothing;
  /// What was used of the purse before.
  Range used = nothing;
  /// Something is stated of a cap that could hold a payment back.
  bool has_stated_cap = false;
  bool has_unlimited_cap = false;
  /// All bills are refused.
  bool is_refused = false;
  /// In some combination a stated cap could hold a payment back.
  bool may_be_held_back = false;
};

/// The bills that draw on one yearly cap: those of one kind of care or, where caps go by disease, of one disease.
struct Purse {
  std::optional<std::size_t> disease;
  /// The places of the bills, by day, then in the order of the input.
  std::span<const std::uint16_t> items;
  /// Care of another disease of the kind may have used up a deductible of the year; the text does not say.
  bool may_share_deductible = false;
  /// Diseases of its bills are not tried: of each the fund may pay nothing, or all that is in policy.
  bool is_left_open = false;
  /// Nothing about the bills is open: the only group is taken in one run.
  bool is_settled = false;
  List<BillGroup> groups;
  /// Groups that had too many combinations, as far as those were tried; their bills are looked at apart instead.
  List<BillGroup> given_up;
  /// Known once the table was read off with nothing held.
  PurseAmounts amounts;
  /// The cap that is not reached where none is stated; null where the fund pays no share, and in a trial.
  const YearlyCap* unstated_cap = nullptr;
};

/// A purse that shares a cap with others.
struct SharingPurse {
  /// Its place among the purses of the kind.
  std::uint16_t place = 0;
  /// The cap of its disease where none of its bills draws on one.
  AnnualCap cap;
  /// Something was used for its disease before, so that it counts even then.
  bool was_used = false;
};

/// One cap for the bills of several diseases together: the highest of theirs.
struct SharedCap {
  CareKind kind{};
  std::span<const SharingPurse> purses;
  /// The highest cap of those diseases of which there are no bills; nothing where there are bills of all.
  Range of_others = nothing;
  /// What was used of it before.
  Range used = nothing;
};

/// One combination of what the bills of a kind share: readings and diseases.
struct KindCombination {
  std::span<const Pick> picks;
  /// What it depends on whatever the bills.
  AskedPicks always;
  std::span<Purse> purses;
  List<SharedCap> shared_caps;
  /// By bill: what a shared cap leaves it with nothing held; empty where there is none.
  std::span<Range> left_by_shared;
};

/// What the bills of a kind get together.
struct KindAmounts {
  Totals totals;
  std::size_t payments = 0;
};

struct KindTable {
  const KindPlan* plan = nullptr;
  List<KindCombination> combinations;
  /// Known once the table was read off with nothing held.
  KindAmounts amounts;
};

/// One combination of answers about the person.
struct PersonCombination {
  std::span<const Pick> picks;
  /// What it depends on whatever the bills.
  AskedPicks always;
  std::span<KindTable> kinds;
};

/// What becomes of bills in every combination of what is open: about the person, then of what each kind of care shares,
/// then of each group of bills. Every amount is a hull over it.
struct WorldTable {
  Bills bills;
  BillOrder order;
  List<PersonCombination> combinations;
  /// Some combinations are not here, so that what is held is tried anew.
  bool is_partial = false;
  /// Some combinations were too many to be tried together.
  bool is_widened = false;
};

}  // namespace mingbai
