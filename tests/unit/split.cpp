#include "reckon/person/split.hpp"

#include <doctest/doctest.h>

namespace mingbai {

TEST_CASE("a part of an amount and the rest of it") {
  const RateRange share{Rate{9'000}, Rate{9'000}};
  CHECK(part_of(exactly(Money{12'800}), share) == exactly(Money{11'520}));
  CHECK(part_of(exactly(Money{12'800}), rest_of(share)) == exactly(Money{1'280}));
  CHECK(part_of(anything, any_rate) == anything);
  CHECK(part_of(exactly(unbounded), {Rate{0}, Rate{0}}) == nothing);
}

TEST_CASE("a part in whole yuan") {
  CHECK(to_whole_yuan(Money{11'520}, RoundingDirection::half_up) == Money{11'500});
  CHECK(to_whole_yuan(Money{11'520}, RoundingDirection::down) == Money{11'500});
  CHECK(to_whole_yuan(Money{11'520}, RoundingDirection::up) == Money{11'600});
  CHECK(to_whole_yuan(Money{11'550}, RoundingDirection::half_up) == Money{11'600});
  CHECK(to_whole_yuan(Money{11'549}, RoundingDirection::half_up) == Money{11'500});
  CHECK(to_whole_yuan(Money{11'500}, RoundingDirection::up) == Money{11'500});
  CHECK(to_whole_yuan(unbounded, RoundingDirection::up) == unbounded);
}

}  // namespace mingbai
