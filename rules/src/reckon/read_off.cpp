#include "reckon/read_off.hpp"

#include "reckon/evaluate.hpp"

#include <algorithm>
#include <utility>

namespace mingbai {

Amounts::Amounts(WorldTable& table, const OpenAxes& axes, std::span<const Used> used, Arena& arena)
    : table_(table), axes_(axes), used_(used), arena_(arena) {
  if (table.bills.empty()) return;
  const std::size_t count = table.bills.size();
  room_.before_cap = {arena.room<Range>(count), count};
  room_.held_by = {arena.room<Range>(count), count};
  room_.used_before = {arena.room<UsedBefore>(count), count};
  all_ = empty_amounts();
  read({}, true, all_);
}

BillAmounts Amounts::empty_amounts() {
  const std::size_t count = table_.bills.size();
  return {arena_.array<CareAmounts>(count), arena_.array<bool>(count), no_bills, 0, table_.is_widened};
}

const BillAmounts& Amounts::under(const Held& held) {
  if (held_.care.size() != table_.bills.size()) held_ = empty_amounts();
  std::fill(held_.is_reckoned.begin(), held_.is_reckoned.end(), false);
  held_.payments = 0;
  touched_ = nullptr;
  if (!narrows_what_bills_share(held)) {
    if (!components_) components_.emplace(table_, axes_, arena_);
    components_->touch(held);
    touched_ = &*components_;
  }
  read(held, false, held_);
  return held_;
}

Range Amounts::person_under(const Held& held) {
  if (is_capped_) return under(held).totals.person;
  Range person = no_range;
  for (const PersonCombination& of_person : table_.combinations) {
    if (!is_allowed(of_person.picks, axes_, held)) continue;
    Range of_kinds = nothing;
    for (const KindTable& kind : of_person.kinds) of_kinds = of_kinds + person_together(kind, held);
    person = hull(person, of_kinds);
  }
  return person;
}

Range Amounts::person_together(const KindTable& kind, const Held& held) const {
  Range person = no_range;
  for (const KindCombination& combination : kind.combinations) {
    if (!is_allowed(combination.picks, axes_, held)) continue;
    Range of_groups = nothing;
    for (const Purse& purse : combination.purses) {
      for (const BillGroup& group : purse.groups) {
        Range of_group = no_range;
        for (const Combination& each : group.combinations) {
          if (is_allowed(each.picks, axes_, held)) of_group = hull(of_group, each.person_together);
        }
        of_groups = of_groups + of_group;
      }
    }
    person = hull(person, of_groups);
  }
  return person;
}

bool Amounts::may_narrow(const Held& held) const {
  return std::any_of(axes_.begin(), axes_.end(),
                     [&](const OpenAxis& open) { return open.parts.has(Part::care) && held.narrows(open); });
}

/// Whether it narrows what is open about the person, or what the bills of a kind share.
bool Amounts::narrows_what_bills_share(const Held& held) const {
  const auto is_narrowed = [&](std::span<const Pick> picks) {
    return std::any_of(picks.begin(), picks.end(), [&](const Pick& pick) { return held.narrows(axes_[pick.axis]); });
  };
  for (const PersonCombination& of_person : table_.combinations) {
    if (is_narrowed(of_person.picks)) return true;
    for (const KindTable& kind : of_person.kinds) {
      for (const KindCombination& of_kind : kind.combinations) {
        if (is_narrowed(of_kind.picks)) return true;
      }
    }
  }
  return false;
}

namespace {

/// Calls `take` with the combinations of bills in a combination of what they share that are not ruled out.
template <class Take>
void for_each_allowed(const KindCombination& of_kind, const OpenAxes& axes, const Held& held, const Take& take) {
  for (const Purse& purse : of_kind.purses) {
    for (const auto* const groups : {&purse.groups, &purse.given_up}) {
      for (const BillGroup& group : *groups) {
        for (const Combination& combination : group.combinations) {
          if (is_allowed(combination.picks, axes, held)) take(combination);
        }
      }
    }
  }
}

}  // namespace

/// Whether what tells a combination from earlier ones does not matter under what is held.
bool Amounts::is_same_as_earlier(const KindCombination& combination, const Held& held) const {
  AskedPicks asked = combination.always;
  if (is_told_apart(combination.picks, asked, axes_, held)) return false;
  for_each_allowed(combination, axes_, held, [&](const Combination& each) { asked.add(each.of_kind); });
  return !is_told_apart(combination.picks, asked, axes_, held);
}

bool Amounts::is_same_as_earlier(const PersonCombination& combination, const Held& held) const {
  AskedPicks asked = combination.always;
  if (is_told_apart(combination.picks, asked, axes_, held)) return false;
  for (const KindTable& kind : combination.kinds) {
    for (const KindCombination& of_kind : kind.combinations) {
      if (!is_allowed(of_kind.picks, axes_, held) || is_same_as_earlier(of_kind, held)) continue;
      for_each_allowed(of_kind, axes_, held, [&](const Combination& each) { asked.add(each.of_person); });
    }
  }
  return !is_told_apart(combination.picks, asked, axes_, held);
}

void Amounts::read(const Held& held, bool is_kept, BillAmounts& result) {
  result.totals = {};
  for (const PersonCombination& of_person : table_.combinations) {
    if (!is_allowed(of_person.picks, axes_, held) || is_same_as_earlier(of_person, held)) continue;
    Totals totals = no_bills;
    for (KindTable& kind : of_person.kinds) {
      const KindAmounts amounts = is_read(kind) ? read(kind, held, is_kept, result) : kind.amounts;
      if (is_kept) kind.amounts = amounts;
      add(totals, amounts.totals);
      result.payments += amounts.payments;
    }
    widen(result.totals, totals);
  }
}

/// Whether any bill of a kind is read.
bool Amounts::is_read(const KindTable& kind) {
  if (touched_ == nullptr) return true;
  const auto is_any_read = [&](const Purse& purse) {
    return std::any_of(purse.items.begin(), purse.items.end(),
                       [&](std::uint16_t item) { return touched_->is_touched(item); });
  };
  const auto& purses = kind.combinations[0].purses;
  return std::any_of(purses.begin(), purses.end(), is_any_read);
}

KindAmounts Amounts::read(KindTable& kind, const Held& held, bool is_kept, BillAmounts& result) {
  KindAmounts of_kind;
  // Bills of which there is one combination have no others to be folded with.
  const bool is_only = table_.combinations.size() == 1 && kind.combinations.size() == 1;
  if (!is_only && scratch_.care.size() != table_.bills.size()) scratch_ = empty_amounts();
  BillAmounts& read = is_only ? result : scratch_;
  room_.care = read.care;
  for (KindCombination& combination : kind.combinations) {
    if (!is_allowed(combination.picks, axes_, held) || is_same_as_earlier(combination, held)) continue;
    if (!is_only) std::fill(read.is_reckoned.begin(), read.is_reckoned.end(), false);
    const std::size_t payments_before = read.payments;
    const std::span<Totals> of_purses = arena_.array<Totals>(combination.purses.size());
    for (std::size_t place = 0; place < of_purses.size(); ++place) {
      Purse& purse = combination.purses[place];
      of_purses[place] = read_purse(
          {table_.bills, table_.order, axes_, held, used_of(kind.plan->kind, purse), arena_, touched_, is_kept}, purse,
          room_, read);
      is_capped_ = is_capped_ || !combination.shared_caps.is_empty() || purse.amounts.may_be_held_back;
    }
    of_kind.payments += std::exchange(read.payments, payments_before) - payments_before;
    hold_under_shared_caps(combination, is_kept, of_purses);
    Totals totals = no_bills;
    for (const Totals& of_purse : of_purses) add(totals, of_purse);
    if (!is_only) fold_into(result);
    widen(of_kind.totals, totals);
  }
  return of_kind;
}

/// Folds the bills of a combination with those of others.
void Amounts::fold_into(BillAmounts& result) const {
  for (std::size_t item = 0; item < result.care.size(); ++item) {
    if (!scratch_.is_reckoned[item]) continue;
    if (result.is_reckoned[item]) {
      widen(result.care[item], scratch_.care[item]);
    } else {
      result.care[item] = scratch_.care[item];
      result.is_reckoned[item] = true;
    }
  }
}

/// What the fund paid from the purse before. What is told of the kind as a whole may be of any disease.
Range Amounts::used_of(CareKind kind, const Purse& purse) const {
  Range sum = nothing;
  for (const Used& used : used_) {
    if (used.kind != kind) continue;
    if (used.disease == purse.disease) {
      sum = sum + exactly(used.fund);
    } else if (!used.disease) {
      sum = sum + Range{Money{0}, used.fund};
    }
  }
  return sum;
}

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

/// What the other bills of a shared cap may have used before a bill: all of those that come before it, any part of those
/// that may, and those of one purse no more than its own cap allows.
UsedBefore Amounts::used_of_shared(const SharedCap& cap, const KindCombination& combination,
                                   std::span<const ByOwnCap> by_own_cap, std::size_t item) const {
  UsedBefore before;
  for (const SharingPurse& each : cap.purses) {
    const Purse& purse = combination.purses[each.place];
    UsedBefore of_purse;
    Range own_cap = nothing;
    for (const std::uint16_t other : purse.items) {
      own_cap = larger(own_cap, room_.held_by[other] == no_range ? nothing : room_.held_by[other]);
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
