#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace mingbai {

/// An amount of money in whole fen (1/100 yuan). Sums stay at the ends of the type instead of wrapping round.
struct Money {
  std::int64_t fen = 0;

  friend constexpr auto operator<=>(Money, Money) = default;

  friend constexpr Money operator+(Money a, Money b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a.fen, b.fen, &sum)) {
      return {b.fen > 0 ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min()};
    }
    return {sum};
  }
  friend constexpr Money operator-(Money a, Money b) {
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a.fen, b.fen, &difference)) {
      return {b.fen < 0 ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min()};
    }
    return {difference};
  }
};

/// The largest amount that an input or a policy may state: 1,000,000,000,000 yuan. A share of it still fits the type.
inline constexpr Money largest_amount{100'000'000'000'000};

}  // namespace mingbai
