#pragma once

#include "reckon/amounts.hpp"
#include "reckon/components.hpp"

namespace mingbai {

/// What other bills may have used of a yearly cap before a bill.
struct UsedBefore {
  Range in_all = nothing;
  /// Where cover holds for the bill, and so for all of its day.
  Range if_covered = nothing;
};

/// Whether cover holds for two bills or for neither: both are of one day.
inline bool are_covered_together(const Bill& a, const Bill& b) {
  return a.is_of_one_day() && b.is_of_one_day() && a.care->on == b.care->on;
}

/// Room for what is read of the bills of one purse.
struct PurseRoom {
  /// By bill: what the fund pays before a yearly cap, over combinations.
  std::span<Range> before_cap;
  /// By bill: the yearly cap that holds it, over combinations; unbounded where none is stated, no range where it draws
  /// on none.
  std::span<Range> held_by;
  /// By bill.
  std::span<CareAmounts> care;
  /// By bill: what other groups may have used of a yearly cap before it.
  std::span<UsedBefore> used_before;
  /// By group.
  List<GroupAmounts> groups;
};

/// Of what a purse is read: the combinations that are not ruled out.
struct PurseReading {
  Bills bills;
  const BillOrder& order;
  const OpenAxes& axes;
  const Held& held;
  /// What the person used of the purse before.
  Range used;
  Arena& arena;
  /// Which bills are read; null where all are. Of the others it is known what they get.
  Components* touched = nullptr;
  /// What is read is all that there is, and is kept in the table.
  bool is_kept = false;
};

/// Reads off what the bills of a purse get, under their own yearly cap. Counts the payments that it would take to
/// reckon that and marks the bills whose amounts are in `room`.
Totals read_purse(const PurseReading& reading, Purse& purse, PurseRoom& room, BillAmounts& result);

}  // namespace mingbai
