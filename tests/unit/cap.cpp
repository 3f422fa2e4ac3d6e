#include "mechanisms/cap.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

constexpr Range from_to(std::int64_t low, std::int64_t high) { return {Money{low}, Money{high}}; }

}  // namespace

TEST_CASE("a cap holds a payment back") {
  CHECK(pay_up_to(exactly(Money{500}), exactly(Money{600})) == exactly(Money{500}));
  CHECK(pay_up_to(exactly(Money{700}), exactly(Money{600})) == exactly(Money{600}));
  CHECK(pay_up_to(from_to(500, 700), exactly(Money{600})) == from_to(500, 600));
}

TEST_CASE("a cap with a floor only guarantees the floor") {
  CHECK(pay_up_to(from_to(1'500, 3'000), {Money{500}, unbounded}) == from_to(500, 3'000));
  CHECK(pay_up_to(exactly(Money{300}), {Money{500}, unbounded}) == exactly(Money{300}));
}

TEST_CASE("no limit holds nothing back") {
  CHECK(pay_up_to(exactly(Money{700}), exactly(unbounded)) == exactly(Money{700}));
}

}  // namespace mingbai
