#include "mechanisms/deductible.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

constexpr Range from_to(std::int64_t low, std::int64_t high) { return {Money{low}, Money{high}}; }

}  // namespace

TEST_CASE("a deductible is taken off a bill") {
  const DeductibleTaken taken = take_deductible(exactly(Money{120}), exactly(Money{50}));
  CHECK(taken.payable == exactly(Money{70}));
  CHECK(taken.taken == exactly(Money{50}));
  CHECK(remainder(exactly(Money{50}), taken.taken) == nothing);
}

TEST_CASE("a bill smaller than the deductible leaves the rest of it") {
  const DeductibleTaken taken = take_deductible(exactly(Money{30}), exactly(Money{50}));
  CHECK(taken.payable == nothing);
  CHECK(taken.taken == exactly(Money{30}));
  CHECK(remainder(exactly(Money{50}), taken.taken) == exactly(Money{20}));
}

TEST_CASE("a bill of exactly the deductible leaves nothing of both") {
  const DeductibleTaken taken = take_deductible(exactly(Money{50}), exactly(Money{50}));
  CHECK(taken.payable == nothing);
  CHECK(remainder(exactly(Money{50}), taken.taken) == nothing);
}

TEST_CASE("an open deductible may take all or nothing") {
  const DeductibleTaken taken = take_deductible(exactly(Money{120}), anything);
  CHECK(taken.payable == from_to(0, 120));
  CHECK(taken.taken == from_to(0, 120));
  CHECK(remainder(anything, taken.taken) == anything);
}

TEST_CASE("an open bill leaves the deductible open") {
  const DeductibleTaken taken = take_deductible(from_to(0, 120), exactly(Money{50}));
  CHECK(taken.payable == from_to(0, 70));
  CHECK(remainder(exactly(Money{50}), taken.taken) == from_to(0, 50));
}

}  // namespace mingbai
