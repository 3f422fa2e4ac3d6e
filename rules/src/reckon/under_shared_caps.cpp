#include "reckon/evaluate.hpp"
#include "reckon/read_off.hpp"

#include <algorithm>
#include <utility>

namespace mingbai {

namespace {

/// The highest of the caps of purses that share one; none where one of them has no limit, or is not stated and so not
/// reached. Whether a disease counts of which there is no care in the year is open.
std::optional<Range> highest_cap(const SharedCap& shared, std::span<const Purse> purses,
                                 std::span<const CareAmounts> care) {
  Range highest = shared.of_others;
  Money highest_with_others = highest.high;
  const auto takes = [&](const AnnualCap& cap) {
    highest = larger(highest, cap.cap);
    return is_stated(cap);
  };
  for (const SharingPurse& each : shared.purses) {
    const Purse& purse = purses[each.place];
    bool is_known = !purse.disease;
    for (const std::uint16_t item : purse.items) {
      const auto& cap = care[item].annual_cap;
      if (cap && !takes(*cap)) return std::nullopt;
      is_known = is_known || cap;
    }
    if (is_known) continue;
    if (!each.was_used) {
      highest_with_others = std::max(highest_with_others, is_stated(each.cap) ? each.cap.cap.high : unbounded);
    } else if (!takes(each.cap)) {
      return std::nullopt;
    }
  }
  return Range{highest.low, std::max(highest.high, highest_with_others)};
}

}  // namespace

void Amounts::hold_under_shared_caps(KindCombination& combination, bool is_kept, std::span<Totals> of_purses) {
  if (combination.shared_caps.is_empty()) return;
  if (is_kept) combination.left_by_shared = arena_.array<Range>(table_.bills.size(), exactly(unbounded));
  for (const SharedCap& cap : combination.shared_caps) hold_under(cap, combination, is_kept, of_purses);
}

/// What the other bills of a shared cap may have used before a bill: all of those that come before it, any part of
/// those that may, and those of one purse no more than its own cap allows.
UsedBefore Amounts::used_of_shared(const SharedCap& cap, const KindCombination& combination,
                                   std::span<const ByOwnCap> by_own_cap, std::size_t item) const {
  UsedBefore before;
  for (const SharingPurse& each : cap.purses) {
    const Purse& purse = combination.purses[each.place];
    UsedBefore of_purse;
    Range own_cap = nothing;
    for (const std::uint16_t other : purse.items) {
      const bool draws_on_none = room_.held_by[other] == no_range;
      const Range held_by =
          draws_on_none ? exactly(by_own_cap[other].fund == nothing ? Money{0} : unbounded) : room_.held_by[other];
      own_cap = larger(own_cap, held_by);
      if (other == item || !table_.order.may_be_earlier(other, item)) continue;
      const bool is_earlier = table_.order.is_earlier(other, item);
      const Range range = is_earlier ? by_own_cap[other].fund : hull(nothing, by_own_cap[other].fund);
      const bool is_together = is_earlier && are_covered_together(table_.bills[other], table_.bills[item]);
      of_purse.in_all = of_purse.in_all + range;
      of_purse.if_covered = of_purse.if_covered + (is_together ? by_own_cap[other].covered : range);
    }
    const Range left = remainder(own_cap, used_of(cap.kind, purse));
    before.in_all = before.in_all + smaller(of_purse.in_all, left);
    before.if_covered = before.if_covered + smaller(of_purse.if_covered, left);
  }
  return before;
}

/// Holds bills for several diseases, each already held by its own cap, under the highest of those caps together. Their
/// sums go to the first of their purses.
void Amounts::hold_under(const SharedCap& cap, KindCombination& combination, bool is_kept,
                         std::span<Totals> of_purses) {
  const auto highest = highest_cap(cap, combination.purses, room_.care);
  if (!highest) return;
  const std::span<ByOwnCap> by_own_cap = arena_.array<ByOwnCap>(table_.bills.size());
  for (const SharingPurse& each : cap.purses) {
    for (const std::uint16_t item : combination.purses[each.place].items) {
      by_own_cap[item] = {room_.care[item].fund, room_.care[item].covered};
    }
  }
  Totals together = no_bills;
  for (const SharingPurse& each : cap.purses) {
    for (const std::uint16_t item : combination.purses[each.place].items) {
      const UsedBefore before = used_of_shared(cap, combination, by_own_cap, item);
      const Range left = remainder(*highest, cap.used + before.in_all);
      if (is_kept) combination.left_by_shared[item] = left;
      hold_bill(item, left, remainder(*highest, cap.used + before.if_covered));
    }
    add(together, std::exchange(of_purses[each.place], no_bills));
  }
  together.fund = smaller(together.fund, remainder(*highest, cap.used));
  if (together.cost.is_exact()) together.person = remainder(together.cost, together.fund);
  of_purses[cap.purses.front().place] = together;
}

/// Holds a bill under what a shared cap leaves it, and leaves it where cover holds for its day.
void Amounts::hold_bill(std::size_t item, Range left, Range left_if_covered) {
  CareAmounts& care = room_.care[item];
  const bool is_surely_covered = care.covered == care.fund;
  const Range held = smaller(care.fund, left);
  if (care.annual_cap) care.annual_cap->remaining = smaller(care.annual_cap->remaining, remainder(left, held));
  const Range fund = is_surely_covered ? held : hull(nothing, smaller(care.covered, left_if_covered));
  if (fund == care.fund) return;
  care.fund = fund;
  care.person = rest_for_person(table_.bills[item], table_.bills[item].whole, fund);
}

}  // namespace mingbai
