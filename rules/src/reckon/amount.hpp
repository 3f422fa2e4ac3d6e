#pragma once

#include "mingbai/range.hpp"
#include "plan/cases.hpp"

#include <span>
#include <string_view>

/// What an amount must be able to do for the mechanisms, for a range; a curve can do the same (other/curve_amount.hpp).
/// `why` is what bends a curve; a range has no bends.
namespace mingbai {

template <class Amount>
Amount constant(Range range);
template <>
constexpr Range constant<Range>(Range range) {
  return range;
}

constexpr Range smaller(Range a, Range b, std::string_view /*why*/) { return smaller(a, b); }
constexpr Range larger(Range a, Range b, std::string_view /*why*/) { return larger(a, b); }
constexpr Range remainder(Range a, Range b, std::string_view /*why*/) { return remainder(a, b); }

/// What an amount is beyond a part of it that grows with it.
constexpr Range beyond(Range amount, Range part) { return {amount.low - part.low, amount.high - part.high}; }

/// A bounded amount times a rate, rounded to the fen.
constexpr Range times(Range amount, Rate rate) {
  return {round_half_up(times(amount.low, rate)), round_half_up(times(amount.high, rate))};
}

/// What brackets pay of an amount, exact. The amount is bounded and not negative.
constexpr Product share_of(Money amount, std::span<const Bracket> brackets) {
  Product sum;
  for (const Bracket& bracket : brackets) {
    const Money inside = std::min(amount, bracket.up_to);
    if (inside > bracket.above) sum = sum + times(inside - bracket.above, bracket.rate);
  }
  return sum;
}

/// An amount that is paid of another; of one without a bound nothing, or one without a bound.
template <class Pay>
constexpr Money paid_of(Money payable, bool pays, const Pay& pay) {
  if (payable != unbounded) return round_half_up(pay(payable));
  return pays ? unbounded : Money{0};
}

/// What a rate between two pays of an amount, rounded once to the fen.
constexpr Range pay_share(Range payable, RateRange rate) {
  const auto pay = [](Money amount, Rate of) {
    return paid_of(amount, of > Rate{0}, [of](Money bounded) { return times(bounded, of); });
  };
  const Money low = pay(payable.low, rate.low);
  if (payable.is_exact() && rate.low == rate.high) return exactly(low);
  return {low, pay(payable.high, rate.high)};
}

/// What the lowest and the highest rates of its parts pay of an amount, rounded once to the fen, and never more than
/// it.
constexpr Range pay_share(Range payable, std::span<const Bracket> lowest, std::span<const Bracket> highest) {
  const auto pay = [](Money amount, std::span<const Bracket> brackets) {
    const bool pays = std::any_of(brackets.begin(), brackets.end(), [](const Bracket& b) { return b.rate > Rate{0}; });
    return paid_of(amount, pays, [brackets](Money bounded) { return share_of(bounded, brackets); });
  };
  return smaller({pay(payable.low, lowest), pay(payable.high, highest)}, payable);
}

}  // namespace mingbai
