#include "reckon/person/aid.hpp"

#include <doctest/doctest.h>

namespace mingbai {

TEST_CASE("aid leaves the rest of the standard due") {
  const Range standard = exactly(Money{38'000});
  CHECK(due_after_aid(standard, nothing) == standard);
  CHECK(due_after_aid(standard, exactly(Money{30'000})) == exactly(Money{8'000}));
  CHECK(due_after_aid(standard, exactly(Money{50'000})) == nothing);
}

TEST_CASE("open aid leaves anything up to the standard due") {
  CHECK(due_after_aid(exactly(Money{38'000}), anything) == Range{Money{0}, Money{38'000}});
  CHECK(due_after_aid(exactly(Money{38'000}), {Money{10'000}, unbounded}) == Range{Money{0}, Money{28'000}});
  CHECK(due_after_aid(anything, nothing) == anything);
}

}  // namespace mingbai
