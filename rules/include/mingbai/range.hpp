#pragma once

#include "mingbai/money.hpp"
#include "mingbai/rate.hpp"

#include <algorithm>
#include <limits>

namespace mingbai {

/// The amount that stands for "nothing bounds it" as the upper end of a range.
inline constexpr Money unbounded{std::numeric_limits<std::int64_t>::max()};

/// All amounts from `low` to `high`, both included, of which the true one is guaranteed to be one.
struct Range {
  Money low;
  Money high;

  friend constexpr bool operator==(const Range&, const Range&) = default;

  [[nodiscard]] constexpr bool is_exact() const { return low == high; }
  [[nodiscard]] constexpr bool is_bounded() const { return high != unbounded; }
};

constexpr Range exactly(Money amount) { return {amount, amount}; }
inline constexpr Range nothing{Money{0}, Money{0}};
inline constexpr Range anything{Money{0}, unbounded};

/// The smallest range that holds both.
constexpr Range hull(Range a, Range b) { return {std::min(a.low, b.low), std::max(a.high, b.high)}; }

constexpr Range operator+(Range a, Range b) { return {a.low + b.low, a.high + b.high}; }

constexpr Range smaller(Range a, Range b) { return {std::min(a.low, b.low), std::min(a.high, b.high)}; }
constexpr Range larger(Range a, Range b) { return {std::max(a.low, b.low), std::max(a.high, b.high)}; }

/// What is left of `a` after `b`, never below nothing, for every pair of amounts of the two ranges.
constexpr Range remainder(Range a, Range b) {
  const auto left = [](Money from, Money taken) { return taken < from ? from - taken : Money{0}; };
  return {a.low == unbounded ? unbounded : left(a.low, b.high), a.is_bounded() ? left(a.high, b.low) : unbounded};
}

/// All rates from `low` to `high`, both included.
struct RateRange {
  Rate low;
  Rate high;

  friend constexpr bool operator==(const RateRange&, const RateRange&) = default;
};

inline constexpr RateRange any_rate{Rate{0}, whole};

constexpr RateRange hull(RateRange a, RateRange b) { return {std::min(a.low, b.low), std::max(a.high, b.high)}; }

/// The range that holds nothing: the start of a fold with `hull`.
inline constexpr Range no_range{unbounded, Money{std::numeric_limits<std::int64_t>::min()}};

}  // namespace mingbai
