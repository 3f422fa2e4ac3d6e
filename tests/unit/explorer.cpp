#include "plan/axes.hpp"

#include <doctest/doctest.h>
#include <vector>

namespace mingbai {

namespace {

constexpr Axis axis(std::size_t item) { return axis_of(OpenInput::institution_class, item); }

/// Explores in an arena of its own.
struct Exploration {
  explicit Exploration(const Held& of = {}) : held(of), axes(arena), explorer(held, axes, Part::care, arena) {}

  Arena arena;
  Held held;
  OpenAxes axes;
  Explorer explorer;
};

}  // namespace

TEST_CASE("every combination is walked through once, and an axis keeps its option in it") {
  Exploration exploration;
  Explorer& explorer = exploration.explorer;
  int combinations = 0;
  do {
    const std::size_t first = explorer.pick(axis(0), 3);
    explorer.pick(axis(1), 2);
    CHECK(explorer.pick(axis(0), 3) == first);
    CHECK(explorer.peek(axis(0), 3) == first);
    ++combinations;
  } while (explorer.next());
  CHECK(combinations == 6);
  CHECK(exploration.axes.size() == 2);
}

TEST_CASE("what is open may depend on what was picked before") {
  Exploration exploration;
  Explorer& explorer = exploration.explorer;
  std::vector<std::vector<std::size_t>> seen;
  do {
    std::vector<std::size_t> picks{explorer.pick(axis(0), 2)};
    if (picks[0] == 1) {
      picks.push_back(explorer.pick(axis(1), 2));
    } else {
      picks.push_back(explorer.pick(axis(2), 3));
    }
    seen.push_back(picks);
  } while (explorer.next());
  CHECK(seen == std::vector<std::vector<std::size_t>>{{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}});
}

TEST_CASE("nothing open is one combination") {
  Exploration exploration;
  CHECK_FALSE(exploration.explorer.next());
  CHECK(exploration.axes.size() == 0);
}

TEST_CASE("a held axis keeps the held option") {
  const HeldAxis held{axis(1), 2};
  Exploration exploration({{&held, 1}, false});
  Explorer& explorer = exploration.explorer;
  int combinations = 0;
  do {
    explorer.pick(axis(0), 2);
    CHECK(explorer.pick(axis(1), 3) == 2);
    ++combinations;
  } while (explorer.next());
  CHECK(combinations == 2);
}

TEST_CASE("an option that an axis does not have there is not held") {
  const HeldAxis held{axis(0), 2};
  Exploration exploration({{&held, 1}, false});
  CHECK(exploration.explorer.pick(axis(0), 2) == 0);
  CHECK(exploration.explorer.next());
}

TEST_CASE("preferred readings are taken where one is preferred; other readings are tried") {
  const Reading preferred{"a", {"x", "y"}, 1, false, {}};
  const Reading open{"b", {"x", "y"}, std::nullopt, false, {}};
  Exploration exploration({{}, true});
  Explorer& explorer = exploration.explorer;
  int combinations = 0;
  do {
    CHECK(explorer.pick(axis_of(preferred), 2) == 1);
    explorer.pick(axis_of(open), 2);
    ++combinations;
  } while (explorer.next());
  CHECK(combinations == 2);
}

TEST_CASE("combinations are ruled out by what is held, and told apart by what was asked for") {
  Exploration exploration;
  Explorer& explorer = exploration.explorer;
  explorer.pick(axis(0), 2);
  explorer.pick(axis(1), 2);
  REQUIRE(explorer.next());
  explorer.take_asked();
  explorer.pick(axis(0), 2);
  const AskedPicks asked = explorer.take_asked();
  const OpenAxes& axes = exploration.axes;
  const HeldAxis first{axis(1), 0};
  const HeldAxis second{axis(1), 1};
  CHECK_FALSE(is_allowed(explorer.picks(), axes, {{&first, 1}, false}));
  CHECK(is_allowed(explorer.picks(), axes, {{&second, 1}, false}));
  CHECK_FALSE(is_told_apart(explorer.picks(), asked, axes, {}));
  CHECK(is_told_apart(explorer.picks(), asked, axes, {{&second, 1}, false}));
}

}  // namespace mingbai
