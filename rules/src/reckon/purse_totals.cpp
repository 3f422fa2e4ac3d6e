#include "reckon/purse_totals.hpp"

#include <algorithm>

namespace mingbai {

namespace {

class SumUnderCap {
 public:
  SumUnderCap(const PurseReading& reading, const Purse& purse, const PurseRoom& room)
      : reading_(reading), purse_(purse), room_(room) {}

  [[nodiscard]] Totals sum() const {
    Totals totals = sum_of_groups(room_.groups.span());
    const auto cap = one_cap();
    const Range outside = paid_outside_cap();
    const Range under_cap = outside == nothing ? totals.fund : before_cap_of_drawing();
    totals.fund = outside + (cap ? smaller(under_cap, remainder(*cap, reading_.used)) : paid_under_changing_caps());
    const bool has_fixed_price = std::any_of(room_.groups.begin(), room_.groups.end(),
                                             [](const GroupAmounts& group) { return group.has_fixed_price; });
    if (!has_fixed_price && totals.cost.is_exact()) totals.person = remainder(totals.cost, totals.fund);
    return totals;
  }

 private:
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

  [[nodiscard]] bool draws_on_cap(std::uint16_t item) const { return room_.held_by[item] != no_range; }

  /// What bills get that draw on no cap.
  [[nodiscard]] Range paid_outside_cap() const {
    Range sum = nothing;
    for (const std::uint16_t item : purse_.items) {
      if (!draws_on_cap(item)) sum = sum + room_.care[item].fund;
    }
    return sum;
  }

  [[nodiscard]] Range before_cap_of_drawing() const {
    Range sum = nothing;
    for (const std::uint16_t item : purse_.items) {
      if (draws_on_cap(item)) sum = sum + room_.before_cap[item];
    }
    return sum;
  }

  /// What the fund pays in all under caps that change through the year: at each bill the sum so far grows up to the cap
  /// of that bill, and so do its bounds.
  [[nodiscard]] Range paid_under_changing_caps() const {
    Range sum = reading_.used;
    Range sum_of_bills = nothing;
    bool is_dated = true;
    for (const std::uint16_t item : purse_.items) {
      if (!draws_on_cap(item)) continue;
      sum = larger(sum, smaller(room_.held_by[item], sum + room_.before_cap[item]));
      sum_of_bills = sum_of_bills + room_.care[item].fund;
      is_dated = is_dated && reading_.bills[item].care->on;
    }
    return is_dated ? remainder(sum, reading_.used) : sum_of_bills;
  }

  const PurseReading& reading_;
  const Purse& purse_;
  const PurseRoom& room_;
};

}  // namespace

Totals sum_of_groups(std::span<const GroupAmounts> groups) {
  Totals totals = no_bills;
  for (const GroupAmounts& group : groups) add(totals, {group.cost, group.fund, group.person});
  return totals;
}

Totals sum_under_cap(const PurseReading& reading, const Purse& purse, const PurseRoom& room) {
  return SumUnderCap(reading, purse, room).sum();
}

}  // namespace mingbai
