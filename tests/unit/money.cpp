#include "mingbai/money.hpp"

#include <doctest/doctest.h>
#include <limits>

namespace mingbai {

TEST_CASE("money adds and subtracts whole fen") {
  CHECK(Money{12'345} + Money{55} == Money{12'400});
  CHECK(Money{100} - Money{250} == Money{-150});
  CHECK(Money{1} < Money{2});
}

TEST_CASE("sums of money stay at the ends of the type") {
  constexpr Money most{std::numeric_limits<std::int64_t>::max()};
  constexpr Money least{std::numeric_limits<std::int64_t>::min()};
  CHECK(most + Money{1} == most);
  CHECK(most + most == most);
  CHECK(least + Money{-1} == least);
  CHECK(least - Money{1} == least);
  CHECK(most + Money{-1} == Money{most.fen - 1});
}

}  // namespace mingbai
