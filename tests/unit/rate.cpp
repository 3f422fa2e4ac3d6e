#include "mingbai/rate.hpp"

#include <doctest/doctest.h>

namespace mingbai {

TEST_CASE("a payment is rounded half up to the fen") {
  constexpr Rate half{5'000};
  CHECK(round_half_up(times(Money{0}, half)) == Money{0});
  CHECK(round_half_up(times(Money{1}, half)) == Money{1});
  CHECK(round_half_up(times(Money{2}, half)) == Money{1});
  CHECK(round_half_up(times(Money{3}, half)) == Money{2});
  CHECK(round_half_up(times(Money{9'999}, half)) == Money{5'000});
}

TEST_CASE("only a half and more is rounded up") {
  CHECK(round_half_up(Product{4'999}) == Money{0});
  CHECK(round_half_up(Product{5'000}) == Money{1});
  CHECK(round_half_up(Product{14'999}) == Money{1});
  CHECK(round_half_up(Product{15'000}) == Money{2});
}

TEST_CASE("a product is exact until it is rounded") {
  const Product third = times(Money{1}, Rate{3'333});
  CHECK_FALSE(third.is_whole_fen());
  CHECK((third + times(Money{1}, Rate{6'667})).is_whole_fen());
  CHECK(round_half_up(third + times(Money{1}, Rate{6'667})) == Money{1});
}

TEST_CASE("the largest amount times the whole fits") {
  CHECK(round_half_up(times(largest_amount, whole)) == largest_amount);
  CHECK(round_half_up(times(largest_amount, Rate{0})) == Money{0});
}

}  // namespace mingbai
