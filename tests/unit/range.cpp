#include "mingbai/range.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

constexpr Range from_to(std::int64_t low, std::int64_t high) { return {Money{low}, Money{high}}; }
constexpr Range from(std::int64_t low) { return {Money{low}, unbounded}; }

}  // namespace

TEST_CASE("a hull holds both ranges") {
  CHECK(hull(from_to(1, 2), from_to(5, 9)) == from_to(1, 9));
  CHECK(hull(from_to(1, 9), from_to(2, 3)) == from_to(1, 9));
  CHECK(hull(from_to(1, 2), from(5)) == from(1));
  CHECK(hull(no_range, from_to(3, 4)) == from_to(3, 4));
  CHECK(hull(no_range, nothing) == nothing);
}

TEST_CASE("a sum with an open end stays open") {
  CHECK(from_to(1, 2) + from_to(10, 20) == from_to(11, 22));
  CHECK(from_to(1, 2) + from(10) == from(11));
  CHECK(anything + anything == anything);
  CHECK_FALSE((from(5) + from_to(1, 1)).is_bounded());
}

TEST_CASE("the smaller and the larger of two ranges") {
  CHECK(smaller(from_to(1, 10), from_to(5, 7)) == from_to(1, 7));
  CHECK(smaller(from_to(6, 10), from(5)) == from_to(5, 10));
  CHECK(smaller(anything, exactly(Money{5})) == from_to(0, 5));
  CHECK(larger(from_to(1, 10), from_to(5, 7)) == from_to(5, 10));
  CHECK(larger(from_to(1, 10), from(5)) == from(5));
}

TEST_CASE("a remainder is never below nothing") {
  CHECK(remainder(from_to(100, 100), from_to(30, 30)) == from_to(70, 70));
  CHECK(remainder(from_to(100, 120), from_to(30, 50)) == from_to(50, 90));
  CHECK(remainder(from_to(10, 20), from_to(15, 30)) == from_to(0, 5));
  CHECK(remainder(nothing, from_to(1, 2)) == nothing);
}

TEST_CASE("a remainder of or after an open end") {
  CHECK(remainder(from(100), from_to(30, 30)) == from(70));
  CHECK(remainder(from_to(100, 100), anything) == from_to(0, 100));
  CHECK(remainder(from_to(100, 100), from(40)) == from_to(0, 60));
  CHECK(remainder(anything, anything) == anything);
  CHECK(remainder(exactly(unbounded), exactly(Money{5})) == exactly(unbounded));
}

TEST_CASE("a range is exact or not, bounded or not") {
  CHECK(exactly(Money{5}).is_exact());
  CHECK_FALSE(from_to(5, 6).is_exact());
  CHECK(from_to(5, 6).is_bounded());
  CHECK_FALSE(anything.is_bounded());
}

TEST_CASE("a hull of rates") {
  CHECK(hull(RateRange{Rate{4'000}, Rate{4'000}}, RateRange{Rate{6'000}, Rate{7'000}}) ==
        RateRange{Rate{4'000}, Rate{7'000}});
}

}  // namespace mingbai
