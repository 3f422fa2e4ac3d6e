#include "reckon/read_purse.hpp"

#include "reckon/amount.hpp"
#include "reckon/purse_totals.hpp"
#include "reckon/used_by_rows.hpp"

#include <algorithm>

namespace mingbai {

namespace {

class PurseReader {
 public:
  PurseReader(const PurseReading& of, Purse& purse, PurseRoom& room, BillAmounts& result)
      : of_(of), purse_(purse), room_(room), result_(result) {}

  Totals read() {
    if (purse_.is_left_open) return leave_open();
    room_.groups.clear();
    for (BillGroup& group : purse_.groups) read(group);
    if (of_.is_kept && !purse_.is_settled && !purse_.given_up.is_empty()) count_given_up();
    const bool has_cap = is_read(purse_.groups[0]) && is_any_stated_;
    if (has_cap && !purse_.is_settled) read_under_cap();
    const Totals sums = has_cap ? sum_under_cap(of_, purse_, room_) : sum_of_groups(room_.groups.span());
    if (of_.is_kept) keep(sums, has_cap);
    return sums;
  }

 private:
  [[nodiscard]] const Bill& bill(std::size_t item) const { return of_.bills[item]; }

  /// Bills whose diseases are not tried: the fund may pay nothing of one or all that is in policy.
  Totals leave_open() {
    Totals totals = no_bills;
    for (const std::uint16_t item : purse_.items) {
      CareAmounts& amounts = room_.care[item];
      amounts = {};
      amounts.fund = {Money{0}, bill(item).in_policy.high};
      amounts.covered = amounts.fund;
      amounts.person = {bill(item).least_out_of_policy, bill(item).whole.high};
      amounts.cost = bill(item).whole;
      amounts.is_refused = false;
      amounts.is_contradicted = false;
      amounts.trivial_high = bill(item).in_policy.high;
      result_.is_reckoned[item] = true;
      add(totals, {amounts.cost, amounts.fund, amounts.person});
    }
    result_.payments += purse_.items.size();
    return totals;
  }

  [[nodiscard]] bool is_read(const BillGroup& group) const {
    return of_.touched == nullptr || of_.touched->is_touched(group.items.front());
  }

  void read(BillGroup& group) {
    if (!is_read(group)) {
      room_.groups.push(of_.arena, group.amounts);
      result_.payments += group.items.size() * group.combinations.size();
      return;
    }
    for (const std::uint16_t item : group.items) {
      room_.used_before[item] = {};
      result_.is_reckoned[item] = true;
    }
    const GroupAmounts amounts = fold(group, purse_.is_settled);
    if (of_.is_kept) group.amounts = amounts;
    room_.groups.push(of_.arena, amounts);
  }

  /// Folds the combinations of a group that are not ruled out.
  GroupAmounts fold(const BillGroup& group, bool is_under_cap) {
    GroupAmounts amounts;
    for (const std::uint16_t item : group.items) {
      room_.before_cap[item] = no_range;
      room_.held_by[item] = no_range;
    }
    for (Combination& combination : group.combinations) {
      if (!is_allowed(combination.picks, of_.axes, of_.held)) continue;
      result_.payments += group.items.size();
      fold(combination, is_under_cap, amounts);
    }
    for (const std::uint16_t item : group.items) amounts.cost = amounts.cost + room_.care[item].cost;
    if (group.is_bounded_by_bill) bound_by_bill(group, amounts);
    return amounts;
  }

  void fold(Combination& combination, bool is_under_cap, GroupAmounts& amounts) {
    UsedByRows so_far;
    Range person = nothing;
    for (std::size_t row = 0; row < combination.batch.rows.size(); ++row) {
      const Row& of = combination.batch.rows[row];
      so_far.begin(of);
      const Range before_cap = combination.fund[row];
      const UsedBefore& by_others = room_.used_before[of.item];
      Paid paid{before_cap, covered_of_row(combination, row), anything};
      if (const auto& untouched = of.at->untouched_cap) {
        paid.remaining = remainder(untouched->cap, of_.used + by_others.in_all + so_far.sum);
      }
      if (const auto& cap = of.at->cap) {
        so_far.draw_on(*cap);
        is_any_stated_ = is_any_stated_ || is_stated(*cap);
        if (is_under_cap && is_stated(*cap)) paid = hold(combination, row, so_far, paid);
        const Range held_by = is_stated(*cap) ? cap->cap : exactly(unbounded);
        room_.held_by[of.item] = hull(room_.held_by[of.item], held_by);
      }
      const Range of_person = person_of_row(combination, row, paid.fund);
      note(of, paid, of_person, before_cap);
      so_far.add(of, before_cap, covered_of_row(combination, row), paid.fund);
      person = person + of_person;
      amounts.has_fixed_price = amounts.has_fixed_price || of.at->has_fixed_price;
    }
    amounts.fund = hull(amounts.fund, so_far.sum);
    amounts.person = hull(amounts.person, person);
  }

  void bound_by_bill(const BillGroup& group, GroupAmounts& amounts) const {
    amounts.fund = amounts.person = nothing;
    for (const std::uint16_t item : group.items) {
      amounts.fund = amounts.fund + room_.before_cap[item];
      amounts.person = amounts.person + room_.care[item].person;
    }
  }

  /// What a stated cap leaves of what the fund pays of a row. Under one cap, what it holds back of earlier bills leaves
  /// nothing for later ones either.
  Paid hold(Combination& combination, std::size_t row, const UsedByRows& so_far, Paid paid) {
    const Row& of = combination.batch.rows[row];
    const Range cap = of.at->cap->cap;
    const UsedBefore& by_others = room_.used_before[of.item];
    const Range before = of_.used + by_others.in_all + (so_far.is_one_cap ? so_far.sum : so_far.paid);
    const Range left = remainder(cap, before);
    const bool is_covered_with_day = of.at->may_be_uncovered && so_far.is_one_cap && of.bill->is_of_one_day();
    const Range left_if_covered =
        is_covered_with_day ? remainder(cap, of_.used + by_others.if_covered + so_far.sum_if_covered) : left;
    if (of_.is_kept) keep_left(combination, row, left_if_covered);
    Paid held;
    held.covered = smaller(paid.covered, left_if_covered);
    held.fund = is_covered_with_day ? hull(nothing, held.covered) : smaller(paid.fund, left);
    held.remaining = so_far.is_one_cap ? remainder(cap, before + paid.fund) : remainder(left, held.fund);
    return held;
  }

  /// Folds what becomes of a bill in one combination with what does in others.
  void note(const Row& row, const Paid& paid, Range person, Range before_cap) {
    if (room_.before_cap[row.item] == no_range) {
      put(row, paid, person, room_.care[row.item]);
      room_.before_cap[row.item] = before_cap;
      return;
    }
    CareAmounts amounts_of_row;
    put(row, paid, person, amounts_of_row);
    widen(room_.care[row.item], amounts_of_row);
    room_.before_cap[row.item] = hull(room_.before_cap[row.item], before_cap);
  }

  static void put(const Row& row, const Paid& paid, Range person, CareAmounts& amounts) {
    const Case& at = *row.at;
    const Range in_policy = row.bill->in_policy;
    amounts.fund = paid.fund;
    amounts.covered = paid.covered;
    amounts.person = person;
    amounts.cost = at.assumed_cost ? *at.assumed_cost : row.bill->whole;
    amounts.is_refused = at.is_refused;
    amounts.is_contradicted = at.is_contradicted;
    amounts.share = at.share;
    amounts.annual_cap = at.cap;
    if (at.cap) amounts.annual_cap->remaining = paid.remaining;
    amounts.untouched_cap = at.untouched_cap;
    if (at.untouched_cap) amounts.untouched_cap->remaining = paid.remaining;
    amounts.indicative.reset();
    if (at.target && in_policy.is_bounded()) amounts.indicative = times(in_policy, *at.target);
    amounts.trivial_high = at.has_fixed_price ? unbounded : in_policy.high;
  }

  void keep_left(Combination& combination, std::size_t row, Range left) {
    if (combination.left.empty()) combination.left = of_.arena.array<Range>(combination.batch.rows.size(), anything);
    combination.left[row] = left;
  }

  /// What was tried in vain counts, and then all groups once more.
  void count_given_up() {
    for (const BillGroup& group : purse_.given_up) {
      const bool was_tried = !group.combinations.is_empty();
      result_.payments += group.items.size() * (group.combinations.size() + (was_tried ? 1 : 0));
    }
    for (const BillGroup& group : purse_.groups) {
      if (!group.is_alone) result_.payments += group.items.size() * group.combinations.size();
    }
  }

  [[nodiscard]] bool has_stated_cap() const {
    return is_any_stated_ && std::any_of(purse_.items.begin(), purse_.items.end(), [&](std::uint16_t item) {
             const CareAmounts& amounts = room_.care[item];
             return amounts.annual_cap && is_stated(*amounts.annual_cap);
           });
  }

  /// Reads all groups again, with what the others may have used of the cap.
  void read_under_cap() {
    const List<GroupAmounts> before = room_.groups;
    room_.groups = {};
    for (std::size_t g = 0; g < purse_.groups.size(); ++g) {
      for (const std::uint16_t item : purse_.groups[g].items) {
        room_.used_before[item] = used_before(item, g, before);
      }
    }
    for (const BillGroup& group : purse_.groups) room_.groups.push(of_.arena, fold(group, true));
  }

  UsedBefore used_before(std::uint16_t item, std::size_t group, const List<GroupAmounts>& amounts) const {
    UsedBefore before;
    const auto is_earlier = [&](std::uint16_t other) { return of_.order.is_earlier(other, item); };
    const auto is_together = [&](std::uint16_t other) {
      const bool may_be_uncovered = room_.care[other].covered != room_.before_cap[other];
      return may_be_uncovered && is_earlier(other) && are_covered_together(bill(other), bill(item));
    };
    for (std::size_t g = 0; g < purse_.groups.size(); ++g) {
      if (g == group) continue;
      const auto others = purse_.groups[g].items;
      if (std::all_of(others.begin(), others.end(), is_earlier) &&
          std::none_of(others.begin(), others.end(), is_together)) {
        before.in_all = before.in_all + amounts[g].fund;
        before.if_covered = before.if_covered + amounts[g].fund;
        continue;
      }
      for (const std::uint16_t other : others) {
        if (!of_.order.may_be_earlier(other, item)) continue;
        const Range range = is_earlier(other) ? room_.before_cap[other] : hull(room_.before_cap[other], nothing);
        before.in_all = before.in_all + range;
        before.if_covered = before.if_covered + (is_together(other) ? room_.care[other].covered : range);
      }
    }
    return before;
  }

  void keep(const Totals& sums, bool has_cap) {
    PurseAmounts& amounts = purse_.amounts;
    amounts.fund = sums.fund;
    amounts.used = of_.used;
    amounts.has_stated_cap = has_cap && has_stated_cap();
    amounts.may_be_held_back = is_any_stated_;
    if (purse_.unstated_cap == nullptr) return;
    amounts.has_unlimited_cap = std::any_of(purse_.items.begin(), purse_.items.end(), [&](std::uint16_t item) {
      return room_.care[item].annual_cap && room_.care[item].annual_cap->is_unlimited;
    });
    amounts.is_refused = std::all_of(purse_.items.begin(), purse_.items.end(),
                                     [&](std::uint16_t item) { return room_.care[item].is_refused; });
  }

  const PurseReading& of_;
  Purse& purse_;
  PurseRoom& room_;
  BillAmounts& result_;
  /// Of some row a cap is stated.
  bool is_any_stated_ = false;
};

}  // namespace

Totals read_purse(const PurseReading& reading, Purse& purse, PurseRoom& room, BillAmounts& result) {
  return PurseReader(reading, purse, room, result).read();
}

}  // namespace mingbai
