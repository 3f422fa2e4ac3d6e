#pragma once

#include "mingbai/range.hpp"
#include "policy/policy_book.hpp"

namespace mingbai {

/// A part of an amount by a share of it, to the fen, half up; what the documents state comes out even.
constexpr Range part_of(Range whole_amount, RateRange share) {
  const auto part = [](Money amount, Rate rate) {
    if (amount == unbounded) return rate == Rate{0} ? Money{0} : unbounded;
    return round_half_up(times(amount, rate));
  };
  return {part(whole_amount.low, share.low), part(whole_amount.high, share.high)};
}

/// The share of what another share leaves.
constexpr RateRange rest_of(RateRange share) {
  return {Rate{whole.ten_thousandths - share.high.ten_thousandths},
          Rate{whole.ten_thousandths - share.low.ten_thousandths}};
}

/// An amount in whole yuan (取整).
constexpr Money to_whole_yuan(Money amount, RoundingDirection direction) {
  constexpr std::int64_t yuan = 100;
  if (amount == unbounded) return amount;
  const std::int64_t below = amount.fen / yuan * yuan;
  const std::int64_t rest = amount.fen - below;
  const bool is_raised =
      direction == RoundingDirection::half_up ? 2 * rest >= yuan : direction == RoundingDirection::up && rest > 0;
  return Money{is_raised ? below + yuan : below};
}

constexpr Range to_whole_yuan(Range amount, RoundingDirection direction) {
  return {to_whole_yuan(amount.low, direction), to_whole_yuan(amount.high, direction)};
}

}  // namespace mingbai
