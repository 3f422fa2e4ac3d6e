#pragma once

#include "mingbai/range.hpp"

#include <algorithm>
#include <span>

namespace mingbai {

/// A rate for the part of an amount above one bound and up to another.
struct Bracket {
  Money above{0};
  Money up_to = unbounded;
  Rate rate;
};

/// What the brackets pay of an amount, exact. The amount is bounded and not negative.
constexpr Product share_of(Money amount, std::span<const Bracket> brackets) {
  Product sum;
  for (const Bracket& bracket : brackets) {
    const Money inside = std::min(amount, bracket.up_to);
    if (inside > bracket.above) sum = sum + times(inside - bracket.above, bracket.rate);
  }
  return sum;
}

}  // namespace mingbai
