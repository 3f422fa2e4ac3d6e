#include "reckon/read_purse.hpp"

#include "reckon/amount.hpp"

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
    const Totals sums = totals(has_cap);
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
      room_.used_before[item] = nothing;
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
    return amounts;
  }

  void fold(Combination& combination, bool is_under_cap, GroupAmounts& amounts) {
    Range paid = nothing;
    Range person = nothing;
    Range sum = nothing;
    std::optional<Range> cap_so_far;
    bool is_one_cap = true;
    for (std::size_t row = 0; row < combination.batch.rows.size(); ++row) {
      const Row& of = combination.batch.rows[row];
      const Range before_cap = combination.fund[row];
      Range fund = before_cap;
      Range remaining = anything;
      const auto& cap = of.at->cap;
      if (const auto& untouched = of.at->untouched_cap) {
        remaining = remainder(untouched->cap, of_.used + room_.used_before[of.item] + sum);
      }
      if (cap) {
        is_one_cap = is_one_cap && cap_so_far.value_or(cap->cap) == cap->cap;
        cap_so_far = cap->cap;
        is_any_stated_ = is_any_stated_ || is_stated(*cap);
        if (is_under_cap && is_stated(*cap)) {
          // Under one cap, what it holds back of earlier bills leaves nothing for later ones either.
          const Range before = of_.used + room_.used_before[of.item] + (is_one_cap ? sum : paid);
          const Range left = remainder(cap->cap, before);
          fund = smaller(fund, left);
          remaining = is_one_cap ? remainder(cap->cap, before + before_cap) : remainder(left, fund);
          if (of_.is_kept) keep_left(combination, row, left);
        }
      }
      if (cap) {
        const Range held_by = is_stated(*cap) ? cap->cap : exactly(unbounded);
        room_.held_by[of.item] = hull(room_.held_by[of.item], held_by);
      }
      const Range of_person = person_of_row(combination, row, fund);
      if (room_.before_cap[of.item] == no_range) {
        put(of, fund, of_person, remaining, room_.care[of.item]);
        room_.before_cap[of.item] = before_cap;
      } else {
        CareAmounts amounts_of_row;
        put(of, fund, of_person, remaining, amounts_of_row);
        widen(room_.care[of.item], amounts_of_row);
        room_.before_cap[of.item] = hull(room_.before_cap[of.item], before_cap);
      }
      paid = paid + fund;
      sum = sum + before_cap;
      person = person + of_person;
      amounts.has_fixed_price = amounts.has_fixed_price || of.at->has_fixed_price;
    }
    amounts.fund = hull(amounts.fund, sum);
    amounts.person = hull(amounts.person, person);
  }

  static void put(const Row& row, Range fund, Range person, Range remaining, CareAmounts& amounts) {
    const Case& at = *row.at;
    const Range in_policy = row.bill->in_policy;
    amounts.fund = fund;
    amounts.person = person;
    amounts.cost = at.assumed_cost ? *at.assumed_cost : row.bill->whole;
    amounts.is_refused = at.is_refused;
    amounts.is_contradicted = at.is_contradicted;
    amounts.share = at.share;
    amounts.annual_cap = at.cap;
    if (at.cap) amounts.annual_cap->remaining = remaining;
    amounts.untouched_cap = at.untouched_cap;
    if (at.untouched_cap) amounts.untouched_cap->remaining = remaining;
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

  Range used_before(std::uint16_t item, std::size_t group, const List<GroupAmounts>& amounts) const {
    Range before = nothing;
    const auto is_earlier = [&](std::uint16_t other) { return of_.order.is_earlier(other, item); };
    for (std::size_t g = 0; g < purse_.groups.size(); ++g) {
      if (g == group) continue;
      const auto others = purse_.groups[g].items;
      if (std::all_of(others.begin(), others.end(), is_earlier)) {
        before = before + amounts[g].fund;
        continue;
      }
      for (const std::uint16_t other : others) {
        if (!of_.order.may_be_earlier(other, item)) continue;
        const Range range = room_.before_cap[other];
        before = before + (is_earlier(other) ? range : hull(range, nothing));
      }
    }
    return before;
  }

  /// The cap that holds the bills, where it is the same of all that draw on one.
  [[nodiscard]] std::optional<Range> one_cap() const {
    std::optional<Range> cap;
    for (const std::uint16_t item : purse_.items) {
      if (room_.held_by[item] == no_range) continue;
      if (cap && *cap != room_.held_by[item]) return std::nullopt;
      cap = room_.held_by[item];
    }
    return cap;
  }

  /// What the fund pays in all under caps that change through the year: at each bill the sum so far grows up to the cap
  /// of that bill, and so do its bounds.
  [[nodiscard]] Range paid_under_changing_caps() const {
    Range sum = of_.used;
    Range sum_of_bills = nothing;
    bool is_dated = true;
    for (const std::uint16_t item : purse_.items) {
      const Range up_to = room_.held_by[item] == no_range ? exactly(unbounded) : room_.held_by[item];
      sum = larger(sum, smaller(up_to, sum + room_.before_cap[item]));
      sum_of_bills = sum_of_bills + room_.care[item].fund;
      is_dated = is_dated && bill(item).care->on;
    }
    return is_dated ? remainder(sum, of_.used) : sum_of_bills;
  }

  [[nodiscard]] Totals totals(bool has_cap) const {
    Totals totals = no_bills;
    bool is_plain = true;
    for (const GroupAmounts& group : room_.groups) {
      totals.cost = totals.cost + group.cost;
      totals.fund = totals.fund + group.fund;
      totals.person = totals.person + group.person;
      is_plain = is_plain && !group.has_fixed_price;
    }
    if (!has_cap) return totals;
    const auto cap = one_cap();
    totals.fund = cap ? smaller(totals.fund, remainder(*cap, of_.used)) : paid_under_changing_caps();
    if (is_plain && totals.cost.is_exact()) totals.person = remainder(totals.cost, totals.fund);
    return totals;
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
